import type { Decide } from './decision';

export const removeCalls: Decide<'remove-calls'> = () => {
  throw new Error('not built yet');
};
