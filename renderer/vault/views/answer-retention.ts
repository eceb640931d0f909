import type { ViewName, Views } from '../../core/views/views';

type Answer<N extends ViewName> = (query: Views[N]['query']) => Views[N]['result'];

export const answerRetention: Answer<'retention'> = () => {
  throw new Error('not built yet');
};

export const answerHeld: Answer<'held'> = () => {
  throw new Error('not built yet');
};
