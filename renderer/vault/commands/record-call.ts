import type { Decide } from './decision';

export const recordCall: Decide<'record-call'> = () => {
  throw new Error('not built yet');
};
