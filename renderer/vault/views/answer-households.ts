import type { ViewName, Views } from '../../core/views/views';

type Answer<N extends ViewName> = (query: Views[N]['query']) => Views[N]['result'];

export const answerHouseholds: Answer<'households'> = () => {
  throw new Error('not built yet');
};
