import type { Decide } from './decision';

export const startHold: Decide<'start-hold'> = () => {
  throw new Error('not built yet');
};
