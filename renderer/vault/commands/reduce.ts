import type { Decide } from './decision';

export const reduce: Decide<'reduce'> = () => {
  throw new Error('not built yet');
};
