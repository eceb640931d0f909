import type { PersonSketch } from '../views/people-views';
import { createNameComparer, type NameLikeness, type NameMemory } from './compare-names';
import { MATCH_REASONS, type Match, type MatchReason, type MatchStrength } from './match';
import { isSamePhone, type PersonTraits, traitsOf } from './person-traits';

/** Points from which a likeness is worth a strength; names bring up to 17, a phone or an email 8. */
const LEAST = { strong: 11, likely: 8, weak: 4.5 } as const;
const FULL = 26;

/** What a shared or another contact weighs. */
const WEIGHT = {
  contact: 8,
  secondContact: 4,
  zip: 2,
  county: 0.5,
  household: 1,
  otherPhone: -4,
  otherEmail: -2,
  otherCounty: -3,
} as const;

type Contacts = {
  readonly phone: 'same' | 'other' | 'unknown';
  readonly email: 'same' | 'other' | 'unknown';
  readonly household: boolean;
  readonly zip: boolean;
  readonly county: 'same' | 'other' | 'unknown';
};

/**
 * Whether two people may be one, and why. Null when nothing speaks for it. A shared phone, email or household
 * with unlike names is a household and never one person; a ZIP code alone is neither. Symmetric.
 */
export const comparePeople = (one: PersonSketch, other: PersonSketch): Match | null =>
  createComparer(traitsOf(one))(traitsOf(other));

/** Makes a comparer of one person with many, who were read before. `memory`: to be shared by several comparers. */
export function createComparer(
  one: PersonTraits,
  memory?: NameMemory,
): (other: PersonTraits) => Match | null {
  const compareNames = createNameComparer(one, memory);
  return (other) => {
    const names = compareNames(other);
    // Most who are compared share nothing.
    if (names.unlike && !sharesContact(one, other)) return null;
    return judge(one, other, names, compareContacts(one, other));
  };
}

function judge(
  one: PersonTraits,
  other: PersonTraits,
  names: NameLikeness,
  contacts: Contacts,
): Match | null {
  if (isHousehold(names, contacts)) return household(names, contacts);
  const generations = compareGenerations(one.generation, other.generation);
  const points = names.points + contactPoints(contacts);
  const strength = strengthOf(names, contacts, generations, points);
  if (!strength) return null;
  // "José Luna" and "José Luna Jr." who share a phone are father and son.
  if (generations === 'other' || (generations === 'one' && isContact(contacts))) {
    return household(names, contacts);
  }
  return {
    strength,
    score: Math.max(0, Math.min(1, points / FULL)),
    reasons: reasonsOf(names, contacts, isWrittenAlike(one, other)),
  };
}

/** Whether two names cannot be one person's: for keeping chains of likenesses from joining strangers. */
export const areUnlike = (one: PersonTraits, other: PersonTraits): boolean =>
  createNameComparer(one)(other).unlike ||
  compareGenerations(one.generation, other.generation) === 'other';

const sharesContact = (one: PersonTraits, other: PersonTraits): boolean =>
  (one.household !== null && one.household === other.household) ||
  sharesOne(one.phones, other.phones, isSamePhone) ||
  sharesOne(one.emails, other.emails, isSameText);

function sharesOne(
  one: readonly string[],
  other: readonly string[],
  same: (a: string, b: string) => boolean,
): boolean {
  for (const a of one) for (const b of other) if (same(a, b)) return true;
  return false;
}

const isSameText = (a: string, b: string): boolean => a === b;

const compareLists = (
  one: readonly string[],
  other: readonly string[],
  same: (a: string, b: string) => boolean,
) => {
  if (one.length === 0 || other.length === 0) return 'unknown';
  return sharesOne(one, other, same) ? 'same' : 'other';
};

const compareContacts = (one: PersonTraits, other: PersonTraits): Contacts => ({
  phone: compareLists(one.phones, other.phones, isSamePhone),
  email: compareLists(one.emails, other.emails, isSameText),
  household: one.household !== null && one.household === other.household,
  zip: one.zip !== '' && one.zip === other.zip,
  county:
    one.county === null || other.county === null
      ? 'unknown'
      : one.county === other.county
        ? 'same'
        : 'other',
});

const written = ({ typedGiven, typedFamily }: PersonTraits): string =>
  `${typedGiven} ${typedFamily}`.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const isWrittenAlike = (one: PersonTraits, other: PersonTraits): boolean =>
  written(one) === written(other);

const isContact = ({ phone, email }: Contacts): boolean => phone === 'same' || email === 'same';

/** Father and son: `other` when both are marked and differ, `one` when only one is. */
const compareGenerations = (one: string, other: string): 'same' | 'one' | 'other' =>
  one === other ? 'same' : one && other ? 'other' : 'one';

/** Names that differ, or say too little, while something is shared. */
function isHousehold(names: NameLikeness, contacts: Contacts): boolean {
  if (names.given.kind === 'missing') return true;
  if (!names.unlike) return false;
  // Both contacts and the whole given name the same: someone who took another surname, more likely than two.
  const renamed =
    names.given.kind === 'same' && contacts.phone === 'same' && contacts.email === 'same';
  return !renamed;
}

function household(names: NameLikeness, contacts: Contacts): Match | null {
  if (!isContact(contacts) && !contacts.household) return null;
  const family = names.surnames.kind === 'other' || names.surnames.kind === 'missing' ? 0 : 0.3;
  return {
    strength: 'household',
    score: 0.3 + family + (contacts.phone === 'same' && contacts.email === 'same' ? 0.2 : 0),
    reasons: reasonsOf(names, contacts, false),
  };
}

function contactPoints(contacts: Contacts): number {
  const { phone, email } = contacts;
  let points = 0;
  if (isContact(contacts)) points += WEIGHT.contact;
  if (phone === 'same' && email === 'same') points += WEIGHT.secondContact;
  if (!isContact(contacts)) {
    if (phone === 'other') points += WEIGHT.otherPhone;
    if (email === 'other') points += WEIGHT.otherEmail;
    if (contacts.county === 'other') points += WEIGHT.otherCounty;
  }
  if (contacts.zip) points += WEIGHT.zip;
  if (contacts.county === 'same') points += WEIGHT.county;
  if (contacts.household) points += WEIGHT.household;
  return points;
}

function strengthOf(
  names: NameLikeness,
  contacts: Contacts,
  generations: 'same' | 'one' | 'other',
  points: number,
): Exclude<MatchStrength, 'household'> | null {
  const { given, surnames } = names;
  const contact = isContact(contacts);
  if (surnames.kind === 'missing' && !contact) return null;
  if (points < LEAST.weak) return null;
  const isWhole = surnames.kind === 'same' || surnames.kind === 'swapped';
  // Two emails under one phone may be two people of one name.
  const certain =
    contact &&
    contacts.email !== 'other' &&
    given.kind === 'same' &&
    isWhole &&
    !surnames.alike &&
    generations === 'same';
  if (certain) return 'certain';
  const found = points >= LEAST.strong ? 'strong' : points >= LEAST.likely ? 'likely' : 'weak';
  if (generations === 'one') return 'weak';
  // What would do for a brother, a daughter or a namesake as well is asked, never taken for granted.
  const mayBeOther =
    surnames.kind === 'missing' ||
    surnames.kind === 'other' ||
    given.doubtful ||
    (!contact && (given.kind !== 'same' || !surnames.sure));
  return found === 'strong' && mayBeOther ? 'likely' : found;
}

function reasonsOf(
  { given, surnames }: NameLikeness,
  contacts: Contacts,
  sameAccents: boolean,
): readonly MatchReason[] {
  const found = new Set<MatchReason>();
  const isSame = given.kind === 'same' && surnames.kind === 'same' && !surnames.alike;
  if (isSame) found.add(sameAccents ? 'same-name' : 'same-name-other-accents');
  else {
    if (given.kind === 'same') found.add('same-given-name');
    if (given.kind === 'nickname') found.add('nickname');
    if (given.kind === 'alike') found.add('given-name-alike');
    if (given.kind === 'other') found.add('other-given-name');
    if (surnames.kind === 'same' && !surnames.alike) found.add('same-surnames');
    if (surnames.kind === 'part') found.add('one-surname-of-two');
    if (surnames.kind === 'swapped') found.add('surnames-swapped');
    if (surnames.kind === 'other') found.add('other-surname');
    if (surnames.alike) found.add('surname-alike');
  }
  if (contacts.phone === 'same') found.add('same-phone');
  if (contacts.phone === 'other') found.add('other-phone');
  if (contacts.email === 'same') found.add('same-email');
  if (contacts.email === 'other') found.add('other-email');
  if (contacts.household) found.add('same-household');
  if (contacts.zip) found.add('same-zip');
  if (contacts.county === 'same') found.add('same-county');
  if (contacts.county === 'other') found.add('other-county');
  return MATCH_REASONS.filter((reason) => found.has(reason));
}
