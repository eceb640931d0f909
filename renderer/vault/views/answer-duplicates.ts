import type { ViewName, Views } from '../../core/views/views';

type Answer<N extends ViewName> = (query: Views[N]['query']) => Views[N]['result'];

export const answerSimilarMembers: Answer<'similar-members'> = () => {
  throw new Error('not built yet');
};

export const answerDuplicates: Answer<'duplicates'> = () => {
  throw new Error('not built yet');
};

export const answerMergePreview: Answer<'merge-preview'> = () => {
  throw new Error('not built yet');
};

export const answerVerdicts: Answer<'verdicts'> = () => {
  throw new Error('not built yet');
};
