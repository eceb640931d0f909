import type { Suggestion } from '../model/suggestion';
import type { Json, Rec } from '../record';
import { sameMeaning } from './same-meaning';

/** The value that a partner suggested; undefined when its text is no JSON. */
export function suggestedValue({ value }: Pick<Suggestion, 'value'>): Json | undefined {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** Whether our record of the person says by now what was suggested. */
export const isMoot = (suggestion: Pick<Suggestion, 'key' | 'value'>, member: Rec): boolean =>
  sameMeaning('member', suggestion.key, member.fields[suggestion.key], suggestedValue(suggestion));
