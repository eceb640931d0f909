import type { ViewName, Views } from '../../core/views/views';

type Answer<N extends ViewName> = (query: Views[N]['query']) => Views[N]['result'];

export const answerMemberCare: Answer<'member-care'> = () => {
  throw new Error('not built yet');
};

export const answerRungs: Answer<'rungs'> = () => [];

export const answerCare: Answer<'care'> = () => {
  throw new Error('not built yet');
};
