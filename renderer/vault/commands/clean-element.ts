import { normalizePhone } from '../../core/matching/phones';
import type { KindName } from '../../core/model/kinds';

/** An element of a set as it is kept: no blanks around it, phone numbers in one spelling. Empty ones are dropped by the caller. */
export function cleanElement(kind: KindName, set: string, element: string): string {
  const text = element.normalize('NFC').replace(/\s+/g, ' ').trim();
  return kind === 'member' && set === 'phones' && text ? normalizePhone(text) : text;
}
