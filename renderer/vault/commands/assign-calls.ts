import type { Decide } from './decision';

export const assignCalls: Decide<'assign-calls'> = () => {
  throw new Error('not built yet');
};
