import type { Suggestion } from '../model/suggestion';
import type { Json, RecordId } from '../record';

/**
 * What a partner wrote about one of our people, ready to show. `key` and `element` are worded like the fields of a
 * preview's row: for an element of a set `element` is its display text, and the values are true, false or null.
 * `before`: what we have now; `after`: what they wrote. A suggestion that says what we have by now counts as taken.
 * Dates are `YYYY-MM-DD` or empty.
 */
export type SuggestionRow = Pick<
  Suggestion,
  'id' | 'partner' | 'partnerName' | 'date' | 'state' | 'decidedOn' | 'decidedBy'
> & {
  readonly member: RecordId;
  readonly memberName: string;
  readonly key: string;
  readonly element: string | null;
  readonly before: Json | null;
  readonly after: Json | null;
};
