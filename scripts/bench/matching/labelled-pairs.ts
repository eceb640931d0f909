import { seededRandom } from '../seed-records';
import { NAME_DISTORTIONS, retypedContacts, retypedPhone } from './distort';
import {
  COMMON,
  GIVEN,
  type InventedPerson,
  NICKNAMED,
  phone,
  pick,
  RARE,
  type Random,
  somebody,
  surname,
} from './invented-people';

/** Two people and what they are. `story` says how the pair came to be. */
export type LabelledPair = {
  readonly label: 'same' | 'household' | 'different';
  readonly story: string;
  readonly a: InventedPerson;
  readonly b: InventedPerson;
};

/** How often each distortion is drawn; what leaves a name whole is more frequent. */
const WEIGHTS: readonly (readonly [string, number])[] = [
  ['accents', 20],
  ['case', 8],
  ['nickname', 12],
  ['one surname', 14],
  ['swapped', 4],
  ['particles', 5],
  ['hyphen', 3],
  ['slip in given name', 7],
  ['slip in surname', 9],
  ['spelling', 6],
  ['short surname', 3],
  ['one field', 6],
  ['given name cut', 8],
  ['initial', 2],
  ['married', 2],
  ['first name only', 3],
];

const drawn = (random: Random): string => {
  let left = random() * WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of WEIGHTS) {
    left -= weight;
    if (left < 0) return name;
  }
  return 'accents';
};

/** One person on two sheets: one to three things happened to the name, and something to the contacts. */
function samePerson(random: Random): LabelledPair {
  const person = somebody(random);
  const story = new Set<string>();
  let b: InventedPerson = person;
  for (let n = random() < 0.5 ? 1 : random() < 0.7 ? 2 : 3; n > 0; n--) {
    const name = drawn(random);
    const next = NAME_DISTORTIONS[name]?.(b, random) ?? b;
    if (next.givenName === b.givenName && next.familyNames === b.familyNames) continue;
    b = next;
    story.add(name);
  }
  return {
    label: 'same',
    story: [...story].sort().join(' + ') || 'nothing',
    a: {
      ...person,
      phones: random() < 0.85 ? person.phones : [],
      emails: random() < 0.5 ? person.emails : [],
    },
    b: retypedContacts(b, random),
  };
}

type Stories = Readonly<
  Record<string, (random: Random) => readonly [InventedPerson, InventedPerson]>
>;

/** Two who live together: the phone is one, each may have an own email. */
const together = (
  random: Random,
  one: Partial<InventedPerson>,
  other: Partial<InventedPerson>,
): readonly [InventedPerson, InventedPerson] => {
  const a = somebody(random);
  const b = somebody(random);
  const shared = { phones: a.phones, county: a.county, zip: a.zip, street: a.street };
  const emails = (own: readonly string[]) =>
    random() < 0.1 ? a.emails : random() < 0.3 ? own : [];
  return [
    { ...a, ...one, emails: emails(a.emails) },
    {
      ...b,
      ...shared,
      phones: a.phones.map((kept) => retypedPhone(kept, random)),
      ...other,
      emails: emails(b.emails),
      street: random() < 0.5 ? a.street : '',
    },
  ];
};

const others = (random: Random, not: string): string => {
  const name = pick(random, GIVEN);
  const isNickname = NICKNAMED.some(
    ([a, b]) => (a === name && b === not) || (a === not && b === name),
  );
  return name === not || isNickname ? others(random, not) : name;
};

const HOUSEHOLDS: Stories = {
  'brother and sister': (random) => {
    const familyNames = `${surname(random)} ${surname(random)}`;
    const givenName = pick(random, GIVEN);
    return together(
      random,
      { givenName, familyNames },
      { givenName: others(random, givenName), familyNames },
    );
  },
  'brother and sister, one surname': (random) => {
    const familyNames = surname(random);
    const givenName = pick(random, GIVEN);
    return together(
      random,
      { givenName, familyNames },
      { givenName: others(random, givenName), familyNames },
    );
  },
  'names alike': (random) => {
    const familyNames = `${surname(random)} ${surname(random)}`;
    const [one = '', other = ''] = pick(random, [
      ['María José', 'María Elena'],
      ['Daniel', 'Daniela'],
      ['Juan', 'Juana'],
      ['Mario', 'María'],
      ['José Luis', 'José Antonio'],
      ['Ana María', 'Ana Lucía'],
      ['Ángel', 'Ángela'],
      ['Luis', 'Luisa'],
      ['Carmen', 'Carmelo'],
      ['Yesenia', 'Jessica'],
    ]);
    return together(random, { givenName: one, familyNames }, { givenName: other, familyNames });
  },
  couple: (random) => {
    const givenName = pick(random, GIVEN);
    return together(random, { givenName }, { givenName: others(random, givenName) });
  },
  'couple, her married name': (random) => {
    const his = surname(random);
    const givenName = pick(random, GIVEN);
    return together(
      random,
      { givenName, familyNames: his },
      { givenName: others(random, givenName), familyNames: `${surname(random)} de ${his}` },
    );
  },
  'parent and child of one name, two surnames': (random) => {
    const givenName = pick(random, GIVEN);
    const first = surname(random);
    return together(
      random,
      { givenName, familyNames: `${first} ${pick(random, COMMON)}` },
      { givenName, familyNames: `${first} ${pick(random, RARE)}` },
    );
  },
  'parent and child of one name, Jr. written': (random) => {
    const givenName = pick(random, GIVEN);
    const familyNames = surname(random);
    return together(
      random,
      { givenName, familyNames },
      { givenName, familyNames: `${familyNames} Jr.` },
    );
  },
  'parent and child of one name, nothing written': (random) => {
    const givenName = pick(random, GIVEN);
    const familyNames = surname(random);
    return together(random, { givenName, familyNames }, { givenName, familyNames });
  },
  'share a flat': (random) => {
    const givenName = pick(random, GIVEN);
    return together(random, { givenName }, { givenName: others(random, givenName) });
  },
};

const apart = (
  random: Random,
  one: Partial<InventedPerson>,
  other: Partial<InventedPerson>,
): readonly [InventedPerson, InventedPerson] => [
  retypedContacts({ ...somebody(random), ...one }, random),
  retypedContacts({ ...somebody(random), ...other }, random),
];

const DIFFERENT: Stories = {
  'one common name': (random) => {
    const name = {
      givenName: pick(random, ['María', 'José', 'Juan', 'Ana']),
      familyNames: pick(random, COMMON),
    };
    return apart(random, name, name);
  },
  'one common name, two surnames': (random) => {
    const name = {
      givenName: pick(random, ['María', 'José', 'Juan', 'Guadalupe']),
      familyNames: `${pick(random, COMMON)} ${pick(random, COMMON)}`,
    };
    return apart(random, name, name);
  },
  'one of two surnames': (random) => {
    const givenName = pick(random, GIVEN);
    const common = pick(random, COMMON);
    return apart(
      random,
      { givenName, familyNames: common },
      { givenName, familyNames: `${common} ${surname(random)}` },
    );
  },
  'nickname of the other': (random) => {
    const [name = '', nickname = ''] = pick(random, NICKNAMED);
    const familyNames = pick(random, COMMON);
    return apart(random, { givenName: name, familyNames }, { givenName: nickname, familyNames });
  },
  'given names alike': (random) => {
    const [one = '', other = ''] = pick(random, [
      ['Johan', 'John Alex'],
      ['Marta', 'Martina'],
      ['Eliseo', 'Elisa'],
      ['Adrián', 'Adriana'],
      ['Julio', 'Julián'],
    ]);
    const familyNames = pick(random, COMMON);
    return apart(random, { givenName: one, familyNames }, { givenName: other, familyNames });
  },
  'cousins: two surnames the same': (random) => {
    const familyNames = `${surname(random)} ${surname(random)}`;
    const givenName = pick(random, GIVEN);
    return apart(
      random,
      { givenName, familyNames },
      { givenName: others(random, givenName), familyNames },
    );
  },
  'given name the same': (random) => {
    const givenName = pick(random, GIVEN);
    return apart(
      random,
      { givenName, familyNames: pick(random, COMMON) },
      { givenName, familyNames: pick(random, RARE) },
    );
  },
  'first name only': (random) => {
    const givenName = pick(random, GIVEN);
    return apart(random, { givenName, familyNames: '' }, { givenName });
  },
  'surname one letter off': (random) => {
    const [one = '', other = ''] = pick(random, [
      ['Marín', 'Martín'],
      ['Rosas', 'Rojas'],
      ['Luna', 'Lima'],
      ['Cano', 'Cantú'],
      ['Solís', 'Soler'],
    ]);
    const givenName = pick(random, GIVEN);
    return apart(random, { givenName, familyNames: one }, { givenName, familyNames: other });
  },
  'a phone passed on to someone else': (random) => {
    const number = phone(random);
    const givenName = pick(random, GIVEN);
    const [a, b] = apart(random, { givenName }, { givenName: others(random, givenName) });
    return [
      { ...a, phones: [number] },
      { ...b, phones: [retypedPhone(number, random)] },
    ];
  },
  strangers: (random) => apart(random, {}, {}),
};

/** The labelled set: always the same 3,000 pairs. 1,200 are one person, 800 live together, 1,000 are strangers to each other. */
export function labelledPairs(): readonly LabelledPair[] {
  const random = seededRandom(20_190_220);
  const pairs: LabelledPair[] = [];
  for (let n = 0; n < 1_200; n++) pairs.push(samePerson(random));
  const add = (label: LabelledPair['label'], stories: Stories, count: number) => {
    const names = Object.keys(stories);
    for (let n = 0; n < count; n++) {
      const story = names[n % names.length] as string;
      const [a, b] = stories[story]?.(random) ?? [];
      if (a && b) pairs.push({ label, story, a, b });
    }
  };
  add('household', HOUSEHOLDS, 800);
  add('different', DIFFERENT, 1_000);
  return pairs;
}
