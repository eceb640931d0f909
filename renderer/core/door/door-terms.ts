import { fold } from '../matching/fold';
import { lastTenDigits } from '../matching/phones';

/** What was typed at the door: words of a name, and the ends of phone numbers. */
export type DoorTerms = { readonly words: readonly string[]; readonly ends: readonly string[] };

/** So many digits are the end of a phone number; fewer are a word like any other. */
const END = 4;

/** Reads what was typed at the door. A name is found by any part of any of its words; a phone by its last four digits or more. */
export function doorTerms(typed: string): DoorTerms {
  const words: string[] = [];
  const ends: string[] = [];
  const digits = /^[\d\s().+\-/]+$/.test(typed) ? typed.replace(/\D/g, '') : '';
  if (digits.length >= END) return { words, ends: [digits.slice(-10)] };
  for (const word of fold(typed)
    .replace(/[(),;."]/g, ' ')
    .split(' ')) {
    if (/^\d{4,}$/.test(word)) ends.push(word.slice(-10));
    else if (word) words.push(word);
  }
  return { words, ends };
}

/** Whether a folded name and phones fit all that was typed. */
export const fitsTerms = (
  { words, ends }: DoorTerms,
  name: string,
  phones: readonly string[],
): boolean =>
  words.every((word) => name.includes(word)) &&
  ends.every((end) => phones.some((phone) => lastTenDigits(phone).endsWith(end)));

/** The words of a name without their order, folded: two names of the same words are written alike. */
export const wholeOf = (name: string): string => inAnyOrder(fold(name).split(' '));

/** Whether the words typed are the whole of one of these names (as `wholeOf` gives them), in any order. */
export function isWhole(words: readonly string[], wholes: readonly string[]): boolean {
  return words.length > 0 && wholes.includes(inAnyOrder(words));
}

const inAnyOrder = (words: readonly string[]): string => [...words].sort().join(' ');

/** The letters that a text must have before members who are not on the list are looked for. */
const LETTERS = 3;

/** Whether a text says enough to look beyond the event's list. */
export const saysEnough = ({ words, ends }: DoorTerms): boolean =>
  ends.length > 0 || words.join('').length >= LETTERS;

/** The name that a text would give someone unknown; empty for digits alone. */
export const walkInName = (typed: string): string =>
  /\p{L}/u.test(typed) ? typed.replace(/\s+/g, ' ').trim().slice(0, 100) : '';
