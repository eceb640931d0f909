import { fold } from '../matching/fold';

/** What a column of a list of agreements holds (the columns of ICE's list, `domain.md` 1.1). */
export const LIST_MEANINGS = [
  'skip',
  'state',
  'agency',
  'agency-type',
  'county',
  'model',
  'signed',
  'text',
  'addendum',
] as const;
export type ListMeaning = (typeof LIST_MEANINGS)[number];

const WORDS: readonly (readonly [ListMeaning, RegExp])[] = [
  ['addendum', /addend|anexo/],
  ['text', /\bmoa\b|agreement|acuerdo|link|enlace/],
  ['model', /support|model|program|modelo|programa/],
  ['signed', /sign|firma|date|fecha/],
  ['county', /count(y|ies)|condado/],
  ['agency', /agency|law enforcement|agencia|department|departamento/],
  ['agency-type', /\btype\b|\btipo\b/],
  ['state', /\bstate\b|\bestado\b/],
];

/** Guesses what each column holds by its name; a meaning goes to the first column that has it, texts and addenda aside. */
export function guessListColumns(headers: readonly string[]): readonly ListMeaning[] {
  const taken = new Set<ListMeaning>();
  return headers.map((header) => {
    const words = fold(header);
    const [meaning] =
      WORDS.find(([each, pattern]) => !taken.has(each) && pattern.test(words)) ?? [];
    if (!meaning) return 'skip';
    taken.add(meaning);
    return meaning;
  });
}
