import './circle-back';
export const circle = 1;
