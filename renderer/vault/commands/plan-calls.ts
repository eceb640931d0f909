import type { Decide } from './decision';

export const planCalls: Decide<'plan-calls'> = () => {
  throw new Error('not built yet');
};
