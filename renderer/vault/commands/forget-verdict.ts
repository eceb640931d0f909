import type { Decide } from './decision';

export const forgetVerdict: Decide<'forget-verdict'> = () => {
  throw new Error('not built yet');
};
