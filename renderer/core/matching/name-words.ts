import { isCommonGivenName, isCommonSurname, isFillerName } from './common-names';
import { fold } from './fold';
import { isKnownGivenName, namesOfNickname } from './nicknames';
import { spoken } from './spoken';
import { textCode } from './text-code';

/** A word of a name as it is compared. `text` is folded. */
export type NameWord = {
  readonly text: string;
  /** As it sounds. */
  readonly spoken: string;
  /** The number of what it sounds like, for blocking. */
  readonly code: number;
  /** Given names that it may stand for as a nickname, of one word or several; empty for a surname. */
  readonly names: readonly string[];
  /** The numbers of what each word of `names` sounds like. */
  readonly nameCodes: readonly number[];
  /** What is left of a diminutive without its ending ("juan" of Juanito); empty otherwise. */
  readonly stem: string;
  /** A given name of its own, from which another is no slip of the keys. */
  readonly known: boolean;
  readonly initial: boolean;
  readonly common: boolean;
  readonly filler: boolean;
  /** A surname taken on at marriage, "de X" behind one's own, which not everyone writes. */
  readonly married: boolean;
};

const PARTICLES = new Set(
  'de del la las los el lo y e da das do dos di van von der den'.split(' '),
);
const TITLES = new Set('don dona sr sra srta mr mrs ms miss dr dra lic prof hna hno'.split(' '));
const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'jr',
  iii: 'iii',
  iv: 'iv',
};

const GIVEN_SHORT: Readonly<Record<string, string>> = {
  ma: 'maria',
  mª: 'maria',
  mo: 'maria',
  fco: 'francisco',
  fca: 'francisca',
  gpe: 'guadalupe',
  jse: 'jose',
  ant: 'antonio',
  alej: 'alejandro',
  wm: 'william',
  thos: 'thomas',
  robt: 'robert',
  chas: 'charles',
};
const FAMILY_SHORT: Readonly<Record<string, string>> = {
  hdez: 'hernandez',
  hdz: 'hernandez',
  hndz: 'hernandez',
  glez: 'gonzalez',
  gzlz: 'gonzalez',
  gnzlz: 'gonzalez',
  mtz: 'martinez',
  mtnz: 'martinez',
  rdz: 'rodriguez',
  rdgz: 'rodriguez',
  rguez: 'rodriguez',
  fdez: 'fernandez',
  fdz: 'fernandez',
  lpz: 'lopez',
  gtz: 'gutierrez',
  gtrz: 'gutierrez',
  gcia: 'garcia',
  dguez: 'dominguez',
  dmgz: 'dominguez',
  rmz: 'ramirez',
  rmrz: 'ramirez',
  vzqz: 'vazquez',
  vqz: 'vazquez',
  jmz: 'jimenez',
  prz: 'perez',
  snchz: 'sanchez',
  schz: 'sanchez',
  mdz: 'mendez',
  alvz: 'alvarez',
};

/** A word of what was typed: folded, with the particle before it, if any. */
export type Token = { readonly text: string; readonly particle: string };

/** What was typed as a name: its words, and "Jr." or "II" taken out. `comma`: how many words stood before one. */
export type TypedName = {
  readonly tokens: readonly Token[];
  readonly generation: string;
  readonly comma: number;
};

/** Takes a typed name apart. Particles and titles go, unless nothing else is there. */
export function takeApart(typed: string): TypedName {
  const words: { text: string; comma: boolean }[] = [];
  for (const part of typed.split(/(,)/)) {
    const last = words.at(-1);
    if (part === ',' && last) last.comma = true;
    else for (const text of wordsOf(part)) words.push({ text, comma: false });
  }
  let generation = '';
  const tokens: Token[] = [];
  let particle = '';
  let comma = 0;
  for (const [place, word] of words.entries()) {
    const suffix = place > 0 && place === words.length - 1 ? GENERATIONS[word.text] : undefined;
    if (suffix) generation = suffix;
    else if (PARTICLES.has(word.text)) particle = particle ? `${particle} ${word.text}` : word.text;
    else if (!(TITLES.has(word.text) && tokens.length === 0 && words.length > 1)) {
      tokens.push({ text: word.text, particle });
      particle = '';
    }
    if (word.comma && !suffix) comma = tokens.length;
  }
  if (tokens.length === 0 && words[0]) tokens.push({ text: words[0].text, particle: '' });
  return { tokens, generation, comma: comma < tokens.length ? comma : 0 };
}

const wordsOf = (text: string): readonly string[] =>
  fold(text.replace(/[.,;()"“”/*]+/g, ' '))
    .split(' ')
    .map((word) => word.replace(/^(dela|delos|delas)(?=.{4})/, ''))
    .filter(Boolean);

const soundOf = (text: string) => {
  const sound = spoken(text);
  return { text, spoken: sound, code: textCode(sound) };
};

/** The words of a given name. */
export const givenWords = (tokens: readonly Token[]): readonly NameWord[] =>
  tokens.map((token) => {
    const text = GIVEN_SHORT[token.text] ?? token.text;
    const names = namesOfNickname(text);
    return {
      ...soundOf(text),
      names,
      stem: /^(.{3,}?)(?:c?it[oa])$/.exec(text)?.[1] ?? '',
      known: isKnownGivenName(text),
      nameCodes: names.flatMap((name) => name.split(' ').map((word) => textCode(spoken(word)))),
      initial: text.length === 1,
      common: isCommonGivenName(text),
      filler: isFillerName(text),
      married: false,
    };
  });

/** The words of one or more surnames. */
export const surnameWords = (tokens: readonly Token[]): readonly NameWord[] =>
  tokens.map((token, place) => {
    const text = FAMILY_SHORT[token.text] ?? token.text;
    return {
      ...soundOf(text),
      names: [],
      nameCodes: [],
      stem: '',
      known: false,
      initial: text.length === 1,
      common: isCommonSurname(text),
      filler: false,
      married: place > 0 && place === tokens.length - 1 && token.particle === 'de',
    };
  });
