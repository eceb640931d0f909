import type { Glance } from '../glance';
import { fold } from './fold';
import { namePartsAt } from './names';
import { lastTenDigits } from './phones';

const PHONES = 'phones/';
const EMAILS = 'emails/';
const TAGS = 'tags/';

/** Everything a member is found by, folded, one part a line: names, phone digits, emails, tags. */
export function memberSearchText(member: Glance): string {
  const { givenName, familyNames, preferredName } = namePartsAt(member);
  let text = fold(`${preferredName} ${givenName} ${familyNames}`);
  for (const key of member.elements()) {
    if (key.startsWith(PHONES)) text += `\n${lastTenDigits(key.slice(PHONES.length))}`;
    else if (key.startsWith(EMAILS)) text += `\n${fold(key.slice(EMAILS.length))}`;
    else if (key.startsWith(TAGS)) text += `\n${fold(key.slice(TAGS.length))}`;
  }
  return text;
}

const PHONE_LIKE = /^[\d\s().+\-/]+$/;

/**
 * What was typed into a search box as words that must all occur, in any order. A phone number of seven
 * digits or more is one word, however it is punctuated.
 */
export function searchTerms(typed: string): readonly string[] {
  if (PHONE_LIKE.test(typed)) {
    const digits = typed.replace(/\D/g, '').slice(-10);
    if (digits.length >= 7) return [digits];
  }
  return fold(typed)
    .split(' ')
    .map((word) => word.replace(/^[(),;.]+|[(),;]+$/g, ''))
    .filter(Boolean);
}

/** Whether every term occurs in a folded text. */
export function matchesAll(folded: string, terms: readonly string[]): boolean {
  for (const term of terms) if (!folded.includes(term)) return false;
  return true;
}
