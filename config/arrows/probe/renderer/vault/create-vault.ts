export const createVault = 1;
