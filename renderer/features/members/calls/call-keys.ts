import type { Call } from '../../../core/model/call';

type Outcome = NonNullable<Call['outcome']>;

/** What a key means for the person in focus: a result, or one of the things beside it. */
export type CallKey =
  | { readonly type: 'outcome'; readonly outcome: Outcome | null }
  | { readonly type: 'note' }
  | { readonly type: 'organizer' };

/** Results in the order of their keys. */
export const OUTCOME_KEYS: readonly { readonly key: string; readonly outcome: Outcome }[] = [
  { key: '1', outcome: 'yes' },
  { key: '2', outcome: 'maybe' },
  { key: '3', outcome: 'no' },
  { key: '4', outcome: 'left-message' },
  { key: '5', outcome: 'no-answer' },
  { key: '6', outcome: 'busy' },
  { key: '7', outcome: 'call-back' },
  { key: '8', outcome: 'wrong-number' },
  { key: '9', outcome: 'talked' },
  { key: 'X', outcome: 'do-not-call' },
];

/** The key that takes a result back. */
export const CLEAR_KEY = '0';

/** What a key of the keyboard means, or null. */
export function callKey(key: string): CallKey | null {
  if (key === CLEAR_KEY) return { type: 'outcome', outcome: null };
  const typed = key.toUpperCase();
  if (typed === 'N') return { type: 'note' };
  if (typed === 'O') return { type: 'organizer' };
  const found = OUTCOME_KEYS.find((each) => each.key === typed);
  return found ? { type: 'outcome', outcome: found.outcome } : null;
}
