import type { ViewName, Views } from '../../core/views/views';

type Answer<N extends ViewName> = (query: Views[N]['query']) => Views[N]['result'];

export const answerSegments: Answer<'segments'> = () => {
  throw new Error('not built yet');
};

export const answerSegmentCount: Answer<'segment-count'> = () => {
  throw new Error('not built yet');
};

export const answerSegment: Answer<'segment'> = () => {
  throw new Error('not built yet');
};
