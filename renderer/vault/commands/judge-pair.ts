import type { Decide } from './decision';

export const judgePair: Decide<'judge-pair'> = () => {
  throw new Error('not built yet');
};
