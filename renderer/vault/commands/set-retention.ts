import type { Decide } from './decision';

export const setRetention: Decide<'set-retention'> = () => {
  throw new Error('not built yet');
};
