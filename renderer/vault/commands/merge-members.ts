import type { Decide } from './decision';

export const mergeMembers: Decide<'merge-members'> = () => {
  throw new Error('not built yet');
};
