import type { Term } from '../model/term';
import { EVENT_KINDS, ROLES } from '../model/vocabulary';

/** A list of words that a group can make its own. */
export type TermList = Term['list'];

/** A word of a list as the group has it. Names are empty where the app's own word holds. */
export type ListedTerm = Pick<Term, 'code' | 'nameEn' | 'nameEs' | 'hidden'> & {
  /** Whether the group made it; the others come with the app. */
  readonly own: boolean;
};

/** The words that come with the app, by list. */
const BUILT_IN: { readonly [L in TermList]: readonly string[] } = {
  'event-kind': EVENT_KINDS,
  role: ROLES,
};

/** The code that stands for whatever no other word means; it comes last unless the group says otherwise. */
const REST = 'other';
/** Beyond every place that a group can give. */
const UNPLACED = 10_000;

/**
 * A list as the group arranged it, words that were put away included. Those that it never gave a place follow as
 * they come with the app, then those that it made, by name.
 */
export function arrangedTerms(list: TermList, terms: readonly Term[]): readonly ListedTerm[] {
  const said = new Map(terms.filter((term) => term.list === list).map((term) => [term.code, term]));
  const builtIn = BUILT_IN[list];
  const made = [...said.keys()].filter((code) => code !== '' && !builtIn.includes(code)).sort();
  const usual = [
    ...builtIn.filter((code) => code !== REST),
    ...made,
    ...builtIn.filter((code) => code === REST),
  ];
  const place = (code: string, at: number) => said.get(code)?.order || UNPLACED + at;
  return usual
    .map((code, at) => ({ code, at: place(code, at) }))
    .sort((a, b) => a.at - b.at)
    .map(({ code }) => {
      const { nameEn = '', nameEs = '', hidden = false } = said.get(code) ?? {};
      return { code, nameEn, nameEs, hidden, own: !builtIn.includes(code) };
    });
}

/**
 * What a word is called in a language: as the group calls it there, as the app does, or as the group does in the other
 * language. `appWord`: empty for a word that the group made.
 */
export function termName(
  term: Pick<ListedTerm, 'code' | 'nameEn' | 'nameEs'>,
  language: 'en' | 'es',
  appWord: string,
): string {
  const [here, there] = language === 'es' ? [term.nameEs, term.nameEn] : [term.nameEn, term.nameEs];
  return here || appWord || there || term.code;
}
