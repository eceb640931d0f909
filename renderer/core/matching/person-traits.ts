import type { RecordId } from '../record';
import type { PersonSketch } from '../views/people-views';
import {
  givenWords,
  type NameWord,
  surnameWords,
  type Token,
  type TypedName,
  takeApart,
} from './name-words';
import { lastTenDigits } from './phones';

/** One way to read a name. `given` and `preferred` are two names for one person. */
export type NameReading = {
  readonly given: readonly NameWord[];
  readonly preferred: readonly NameWord[];
  readonly surnames: readonly NameWord[];
};

/** A person as it is compared: read once, compared often. */
export type PersonTraits = {
  /** One where given name and surnames were typed apart; several where everything stands in one field. */
  readonly readings: readonly NameReading[];
  /** The names as typed, to tell what differs by accents only. */
  readonly typedGiven: string;
  readonly typedFamily: string;
  /** "jr", "sr" and the like; empty when not written. */
  readonly generation: string;
  /** The last ten digits of each phone, at least seven. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly county: string | null;
  readonly zip: string;
  readonly household: RecordId | null;
};

/** Reads a person for comparing. */
export const traitsOf = (person: PersonSketch): PersonTraits => createTraitsReader()(person);

/** Makes a reader that keeps the words of each name it read: most names occur many times. */
export function createTraitsReader(): (person: PersonSketch) => PersonTraits {
  const given = keep((typed) => ({ typed: takeApart(typed), words: wordsOf(typed, givenWords) }));
  const family = keep((typed) => ({
    typed: takeApart(typed),
    words: wordsOf(typed, surnameWords),
  }));
  return (person) => readPerson(person, given, family);
}

type Read = { readonly typed: TypedName; readonly words: readonly NameWord[] };

const wordsOf = (typed: string, make: (tokens: readonly Token[]) => readonly NameWord[]) =>
  make(takeApart(typed).tokens);

function keep(read: (typed: string) => Read): (typed: string) => Read {
  const kept = new Map<string, Read>();
  return (typed) => {
    let made = kept.get(typed);
    if (!made) {
      made = read(typed);
      kept.set(typed, made);
    }
    return made;
  };
}

function readPerson(
  person: PersonSketch,
  readGiven: (typed: string) => Read,
  readFamily: (typed: string) => Read,
): PersonTraits {
  const { typed: given, words } = readGiven(person.givenName);
  const { typed: family, words: surnames } = readFamily(person.familyNames);
  const preferred = readGiven(person.preferredName).words;
  const isApart = words.length > 0 && surnames.length > 0;
  const alone = words.length > 0 ? given : family;
  const readings = isApart
    ? [{ given: words, preferred, surnames }]
    : readingsOf(alone.tokens, alone.comma, words.length > 0).map((reading) => ({
        ...reading,
        preferred,
      }));
  return {
    readings,
    typedGiven: person.givenName,
    typedFamily: person.familyNames,
    generation: family.generation || given.generation,
    phones: keysOf(person.phones, phoneKey),
    emails: keysOf(person.emails, emailKey),
    county: person.county,
    zip: person.zip,
    household: person.household,
  };
}

const NO_KEYS: readonly string[] = [];

/** The keys that are none empty. A filtered array keeps room to grow, which 100,000 people do not have. */
function keysOf(texts: readonly string[], keyOf: (text: string) => string): readonly string[] {
  const keys = texts.map(keyOf);
  if (keys.every(Boolean)) return keys.length > 0 ? keys : NO_KEYS;
  return Array.from(keys.filter(Boolean));
}

/** Every way to read a name typed in one field: where the surnames begin is not known. */
function readingsOf(
  tokens: readonly Token[],
  comma: number,
  asGiven: boolean,
): readonly Omit<NameReading, 'preferred'>[] {
  const read = (given: readonly Token[], family: readonly Token[]) => ({
    given: givenWords(given),
    surnames: surnameWords(family),
  });
  if (tokens.length <= 1) {
    return [asGiven ? read(tokens, []) : read([], tokens)];
  }
  if (comma > 0) return [read(tokens.slice(comma), tokens.slice(0, comma))];
  const readings = [];
  // "María José" may be a given name alone.
  if (givenWords(tokens).every(({ known }) => known)) readings.push(read(tokens, []));
  for (let given = 1; given <= Math.min(3, tokens.length - 1); given++) {
    readings.push(read(tokens.slice(0, given), tokens.slice(given)));
  }
  for (let given = 1; given <= Math.min(2, tokens.length - 1); given++) {
    readings.push(read(tokens.slice(-given), tokens.slice(0, -given)));
  }
  return readings;
}

/** A phone's last ten digits; empty for what is too short, or stands for no number (0000000000). */
function phoneKey(phone: string): string {
  const digits = lastTenDigits(phone);
  return digits.length < 7 || /^(\d)\1*$/.test(digits) ? '' : digits;
}

/** Whether two phone keys are one number; a number written without its area code is the same with it. */
export const isSamePhone = (one: string, other: string): boolean =>
  one === other ||
  (one.length !== other.length &&
    (one.length < other.length ? other.endsWith(one) : one.endsWith(other)));

/** An email that is as it is compared: no new text is made for it. */
const PLAIN_EMAIL = /^[a-z0-9._-]+@(?!g(?:oogle)?mail\.com$)[a-z0-9.-]+$/;

/** An email for comparing: lower case, without a +tag, and without the dots that Gmail does not see. */
function emailKey(email: string): string {
  if (PLAIN_EMAIL.test(email)) return email;
  const [name = '', place = ''] = email.normalize('NFKC').trim().toLowerCase().split('@');
  if (!name || !place) return '';
  const host = place === 'googlemail.com' ? 'gmail.com' : place;
  const untagged = name.split('+')[0] || name;
  return `${host === 'gmail.com' ? untagged.replaceAll('.', '') : untagged}@${host}`;
}
