import type { Decide } from './decision';

export const endHold: Decide<'end-hold'> = () => {
  throw new Error('not built yet');
};
