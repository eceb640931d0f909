import type { Decide } from './decision';

export const changeMembers: Decide<'change-members'> = () => {
  throw new Error('not built yet');
};
