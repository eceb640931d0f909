import type { InventedPerson } from './invented-people';

/** A rule that others publish: whether two people are flagged as one. */
export type PublishedRule = {
  readonly name: string;
  readonly flags: (a: InventedPerson, b: InventedPerson) => boolean;
};

/** As a database with an accent-blind collation compares: whole fields, case and accents ignored. Nothing equals nothing nowhere. */
const isEqual = (a: string, b: string): boolean =>
  collated(a) !== '' && collated(a) === collated(b);
const collated = (text: string): string =>
  text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A sum of weights over equal fields that has to reach a threshold (CiviCRM). */
const weighted = (
  name: string,
  weights: Partial<Record<'first' | 'last' | 'email' | 'street', number>>,
  threshold: number,
): PublishedRule => ({
  name,
  flags(a, b) {
    let sum = 0;
    if (isEqual(a.givenName, b.givenName)) sum += weights.first ?? 0;
    if (isEqual(a.familyNames, b.familyNames)) sum += weights.last ?? 0;
    if (a.emails.some((one) => b.emails.some((other) => isEqual(one, other)))) {
      sum += weights.email ?? 0;
    }
    if (isEqual(a.street, b.street)) sum += weights.street ?? 0;
    return sum >= threshold;
  },
});

/** Zetkin's scorer of 2017 to 2023, by its published weights: equal and differing email and phone, flagged at 10. */
const zetkin: PublishedRule = {
  name: 'Zetkin, old public scorer',
  flags(a, b) {
    const contact = (one: string, other: string) =>
      one && one === other ? 6 : one && other ? -2 : 0;
    const typed = (text: string) => text.trim().toLowerCase();
    const digits = ([phone = '']: readonly string[]) => phone.replace(/\D/g, '');
    const address = ([email = '']: readonly string[]) => email.toLowerCase();
    const sum =
      (typed(a.givenName) === typed(b.givenName) ? 6 : 0) +
      (typed(a.familyNames) === typed(b.familyNames) ? 6 : 0) +
      contact(address(a.emails), address(b.emails)) +
      contact(digits(a.phones), digits(b.phones));
    return sum >= 10;
  },
};

/**
 * CiviCRM's three rules for individuals as it ships them, and Zetkin's. General's one point each for a middle name and
 * a suffix is left out: no field of a sheet holds them, and they cannot replace any of the three fields of five.
 */
export const PUBLISHED_RULES: readonly PublishedRule[] = [
  weighted('CiviCRM Supervised', { first: 5, last: 7, email: 10 }, 20),
  weighted('CiviCRM Unsupervised', { email: 10 }, 10),
  weighted('CiviCRM General', { first: 5, last: 5, street: 5 }, 15),
  zetkin,
];
