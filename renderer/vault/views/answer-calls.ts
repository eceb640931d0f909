import type { ViewName, Views } from '../../core/views/views';

type Answer<N extends ViewName> = (query: Views[N]['query']) => Views[N]['result'];

export const answerCallRounds: Answer<'call-rounds'> = () => {
  throw new Error('not built yet');
};

export const answerCallRound: Answer<'call-round'> = () => {
  throw new Error('not built yet');
};
