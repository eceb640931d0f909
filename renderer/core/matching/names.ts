import type { Glance } from '../glance';
import type { Fields, Json } from '../record';
import { collationKey } from './fold';

/** The parts of a person's name, as `core/model/member` keeps them. */
export type NameParts = {
  readonly givenName: string;
  readonly familyNames: string;
  readonly preferredName: string;
};

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The name parts straight from a member's fields: a list of 100,000 cannot afford a schema for each. */
export const namePartsOf = (fields: Fields): NameParts => ({
  givenName: text(fields['givenName']),
  familyNames: text(fields['familyNames']),
  preferredName: text(fields['preferredName']),
});

/** The name parts of a member at whom one only glances. */
export const namePartsAt = ({ value }: Glance): NameParts => ({
  givenName: text(value('givenName')),
  familyNames: text(value('familyNames')),
  preferredName: text(value('preferredName')),
});

/** The first name that a person goes by: the preferred one, else the given one. */
export const firstNameOf = (name: NameParts): string => name.preferredName || name.givenName;

/** The name on every list: preferred name or given name, then the family names. */
export const displayName = (name: NameParts): string =>
  [firstNameOf(name), name.familyNames].filter(Boolean).join(' ');

/** Words before or between surnames that no one looks a person up by. */
const PARTICLE = 'de|del|la|las|los|el|y|e|da|das|do|dos|di|van|von|der';
const LEADING = new RegExp(`^(?:(?:${PARTICLE}) )+`, 'i');
const ALONE = new RegExp(`^(?:${PARTICLE})$`, 'i');

/** Surnames without the particles before them: "de la Cruz Ortiz" is "Cruz Ortiz". One word always stays. */
export const withoutLeadingParticles = (familyNames: string): string =>
  familyNames.replace(LEADING, '');

/**
 * The key that rosters sort by: family names first, as sign-in tables are laid out, without the
 * particles before them ("de la Cruz" stands under C, as in Spanish directories), then the first name.
 * A person with one name only stands under it.
 */
export function sortKey(name: NameParts): string {
  const family = withoutLeadingParticles(name.familyNames);
  const first = firstNameOf(name);
  return family ? `${collationKey(family)}\u0001${collationKey(first)}` : collationKey(first);
}

/** First name and the initial of the first surname, for sheets that lie open: "Nopal I." */
export function firstAndInitial(name: NameParts): string {
  const first = firstNameOf(name);
  const initial = [...withoutLeadingParticles(name.familyNames)][0];
  if (!initial) return first;
  return first ? `${first} ${initial.toUpperCase()}.` : `${initial.toUpperCase()}.`;
}

/** The same for a name written in one piece, such as a walk-in's: the first word after it that is no particle counts as the surname. */
export function firstAndInitialOfText(name: string): string {
  const words = name.split(' ').filter(Boolean);
  const surname = words.slice(1).find((word) => !ALONE.test(word));
  return surname ? `${words[0]} ${[...surname][0]?.toUpperCase()}.` : (words[0] ?? '');
}
