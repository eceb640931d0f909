import type { NameWord } from './name-words';
import type { NameReading, PersonTraits } from './person-traits';
import { spoken } from './spoken';
import { joinCodes, textCode } from './text-code';

/**
 * What two people must share to be compared at all. `contact`: a phone, email or household; `family`: all
 * surnames; `name`: all surnames and a given name; `place`: a given name, a surname and the ZIP code; `part`: a
 * given name and a surname.
 */
export const BLOCKS = ['contact', 'name', 'place', 'family', 'part'] as const;
export type Block = (typeof BLOCKS)[number];

const SALT: Readonly<Record<Block, number>> = {
  contact: 1,
  name: 2,
  place: 3,
  family: 4,
  part: 5,
};

/**
 * Tells every key under which a person is found, some of them twice; two people who are one, certainly or
 * strongly (`comparePeople`), share at least one. Keys are numbers of 32 bits.
 */
export function forEachKey(person: PersonTraits, tell: (key: number, block: Block) => void): void {
  for (const phone of person.phones)
    tell(joinCodes(SALT.contact, textCode(phone.slice(-7))), 'contact');
  for (const email of person.emails) tell(joinCodes(SALT.contact, textCode(email)), 'contact');
  if (person.household) tell(joinCodes(SALT.contact, textCode(person.household)), 'contact');
  const zip = person.zip ? textCode(person.zip) : 0;
  for (const reading of person.readings) {
    const surnames = surnameCodes(reading.surnames);
    if (surnames.length === 0) continue;
    const family = familyCode(reading.surnames);
    if (reading.surnames.length > 1) tell(joinCodes(SALT.family, family), 'family');
    for (const given of givenCodes(reading)) {
      tell(joinCodes(SALT.name, family, given), 'name');
      for (const surname of surnames) {
        tell(joinCodes(SALT.part, given, surname), 'part');
        if (zip) tell(joinCodes(SALT.place, given, surname, zip), 'place');
      }
    }
  }
}

/** Each given name, what it may be a nickname of, and all of them in one piece. María and José only where nothing else is there. */
function givenCodes({ given, preferred }: NameReading): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const words of [given, preferred]) {
    const onlyFillers = words.every((word) => word.filler || word.initial);
    for (const word of words) {
      if (word.initial || (word.filler && !onlyFillers)) continue;
      codes.add(word.code);
      for (const code of word.nameCodes) codes.add(code);
    }
    if (words.length > 1) codes.add(inOnePiece(words));
  }
  return codes;
}

function surnameCodes(words: readonly NameWord[]): readonly number[] {
  const codes = words.filter((word) => !word.initial).map((word) => word.code);
  return words.length > 1 ? [...codes, inOnePiece(words)] : codes;
}

/** All surnames whatever their order: the same for García López and López García. */
function familyCode(words: readonly NameWord[]): number {
  if (words.length === 1) return words[0]?.code as number;
  return joinCodes(...words.map((word) => word.code).sort((a, b) => a - b));
}

const inOnePiece = (words: readonly NameWord[]): number =>
  textCode(spoken(words.map((word) => word.text).join('')));
