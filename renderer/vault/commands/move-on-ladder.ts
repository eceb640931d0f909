import type { Decide } from './decision';

export const moveOnLadder: Decide<'move-on-ladder'> = () => {
  throw new Error('not built yet');
};
