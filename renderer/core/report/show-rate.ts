import type { Coming } from './report-types';

/** The share of those who said yes that came, 0 to 1; null when nobody said yes or a number is hidden. */
export const showRate = ({ kept, missed }: Pick<Coming, 'kept' | 'missed'>): number | null =>
  kept === null || missed === null || kept + missed === 0 ? null : kept / (kept + missed);
