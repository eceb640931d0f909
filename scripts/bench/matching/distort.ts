import {
  COMPOUND,
  type InventedPerson,
  NICKNAMED,
  phone,
  pick,
  type Random,
} from './invented-people';

type Distortion = (person: InventedPerson, random: Random) => InventedPerson;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** A slip of the keys somewhere behind the first letter. */
function slip(word: string, random: Random): string {
  if (word.length < 5) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = random();
  if (kind < 0.3) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.6) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (kind < 0.8) return word.slice(0, at) + word[at] + word.slice(at);
  return word.slice(0, at) + pick(random, [...'aeionrst']) + word.slice(at + 1);
}

const slipIn = (text: string, random: Random): string => {
  const words = text.split(' ');
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  return words.map((word) => (word === longest ? slip(word, random) : word)).join(' ');
};

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/z(?=$| )/g, 's'],
  [/v/g, 'b'],
  [/^H/g, ''],
  [/ll/g, 'y'],
  [/ci/g, 'si'],
  [/que/g, 'ke'],
  [/J(?=imé)/g, 'G'],
];
const SHORT: Readonly<Record<string, string>> = {
  Hernández: 'Hdz.',
  González: 'Glez.',
  Martínez: 'Mtz.',
  Rodríguez: 'Rdz.',
  Ramírez: 'Rmz.',
  López: 'Lpz.',
};
/** Surnames apart, particles kept with theirs. */
const parts = (familyNames: string): readonly string[] =>
  familyNames.match(/(?:(?:de|del|la|los|las) )*\S+/g) ?? [];

/** What happens to a name between two sheets. Each gives the person back unchanged where it can't apply. */
export const NAME_DISTORTIONS: Readonly<Record<string, Distortion>> = {
  accents: (p) => ({ ...p, givenName: plain(p.givenName), familyNames: plain(p.familyNames) }),
  case: (p, random) =>
    random() < 0.5
      ? { ...p, givenName: p.givenName.toUpperCase(), familyNames: p.familyNames.toUpperCase() }
      : { ...p, givenName: p.givenName.toLowerCase(), familyNames: p.familyNames.toLowerCase() },
  nickname: (p, random) => {
    const fitting = NICKNAMED.filter(([name]) => name === p.givenName);
    return fitting.length > 0 ? { ...p, givenName: pick(random, fitting)[1] } : p;
  },
  'one surname': (p, random) => {
    const all = parts(p.familyNames);
    return all.length < 2
      ? p
      : { ...p, familyNames: (random() < 0.8 ? all[0] : all.at(-1)) as string };
  },
  swapped: (p) => ({ ...p, familyNames: [...parts(p.familyNames)].reverse().join(' ') }),
  particles: (p) => ({ ...p, familyNames: p.familyNames.replace(/\b(?:de|del|la|los|las) /g, '') }),
  hyphen: (p) => ({ ...p, familyNames: parts(p.familyNames).join('-') }),
  'slip in given name': (p, random) => ({ ...p, givenName: slipIn(p.givenName, random) }),
  'slip in surname': (p, random) => ({ ...p, familyNames: slipIn(p.familyNames, random) }),
  spelling: (p) => {
    const [from, to] = SOUNDS.find(([sound]) => p.familyNames.search(sound) >= 0) ?? [/^$/, ''];
    return { ...p, familyNames: p.familyNames.replace(from, to) };
  },
  'short surname': (p) => ({
    ...p,
    familyNames: p.familyNames.replace(/\S+/g, (word) => SHORT[word] ?? word),
  }),
  'one field': (p, random) => ({
    ...p,
    givenName:
      random() < 0.8 ? `${p.givenName} ${p.familyNames}` : `${p.familyNames}, ${p.givenName}`,
    familyNames: '',
  }),
  'given name cut': (p, random) => {
    const [first = '', second] = p.givenName.split(' ');
    if (!second || !COMPOUND.includes(p.givenName)) return p;
    const kind = random();
    if (kind < 0.4) return { ...p, givenName: first };
    if (kind < 0.7) return { ...p, givenName: `${first} ${second[0]}.` };
    return { ...p, givenName: p.givenName.replace('María', 'Ma.') };
  },
  initial: (p) => ({ ...p, givenName: `${p.givenName[0]}.` }),
  married: (p) => ({ ...p, familyNames: `${parts(p.familyNames)[0]} de Marido` }),
  'first name only': (p) => ({ ...p, familyNames: '' }),
};

/** A phone as it stands in a spreadsheet. */
export const retypedPhone = (kept: string, random: Random): string => {
  const [area, middle, end] = [kept.slice(2, 5), kept.slice(5, 8), kept.slice(8)];
  return pick(random, [
    kept,
    `${area}${middle}${end}`,
    `(${area}) ${middle}-${end}`,
    `${area}-${middle}-${end}`,
    `${area}.${middle}.${end}`,
    `1 ${area} ${middle} ${end}`,
    `'${area}${middle}${end}`,
    `${area} ${middle} ${end} cel`,
  ]);
};

/** What becomes of the ways to reach someone between two sheets. */
export function retypedContacts(person: InventedPerson, random: Random): InventedPerson {
  const kind = random();
  const phones =
    kind < 0.65
      ? person.phones.map((kept) => retypedPhone(kept, random))
      : kind < 0.85
        ? []
        : [phone(random)];
  return {
    ...person,
    phones,
    emails:
      random() < 0.35
        ? person.emails.map((kept) => (random() < 0.3 ? kept.toUpperCase() : kept))
        : [],
    county: random() < 0.7 ? person.county : null,
    zip: random() < 0.5 ? person.zip : '',
    street: random() < 0.4 ? person.street : '',
  };
}
