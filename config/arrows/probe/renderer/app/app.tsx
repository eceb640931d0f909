export { createVault } from '../vault/create-vault';
