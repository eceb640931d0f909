import { memberSearchText } from '../../core/matching/search-text';
import type { Rec } from '../../core/record';
import { createTextBlocks } from './text-blocks';

/** What members are found by, by slot. */
export type MemberTexts = {
  /** Folds up to `count` texts that are not yet; whether all are. Searching folds the rest. */
  fold(count: number): boolean;
  /** Takes note that the record of a slot changed. */
  put(slot: number, record: Rec | undefined): void;
  /** Marks in `hits` each slot whose text holds every term. At least one term. */
  search(terms: readonly string[], hits: Uint8Array): void;
  /** Whether a slot's text holds every term. */
  holds(slot: number, terms: readonly string[]): boolean;
};

/** Makes the texts of records by slot (empty slots are undefined); the list may grow. */
export function createMemberTexts(records: readonly (Rec | undefined)[]): MemberTexts {
  const letters: number[] = [];
  const texts = createTextBlocks();

  const put = (slot: number, record: Rec | undefined) => {
    const text = record ? memberSearchText(record.fields) : '';
    letters[slot] = lettersOf(text);
    texts.put(slot, text);
  };
  let folded = 0;
  const foldSome = (count: number): boolean => {
    const end = Math.min(records.length, folded + count);
    for (; folded < end; folded++) put(folded, records[folded]);
    return folded === records.length;
  };

  return {
    fold: foldSome,
    put(slot, record) {
      if (slot < folded) put(slot, record);
    },
    search(terms, hits) {
      foldSome(records.length);
      const single = lettersOf(terms.filter(isLetter).join(''));
      const words = terms.filter((term) => !isLetter(term));
      if (words.length > 0) texts.search(words, hits);
      for (let slot = 0; slot < hits.length; slot++) {
        const fits = ((letters[slot] as number) & single) === single;
        if (words.length === 0) hits[slot] = fits ? 1 : 0;
        else if (!fits) hits[slot] = 0;
      }
    },
    holds(slot, terms) {
      foldSome(records.length);
      const wanted = lettersOf(terms.join(''));
      return ((letters[slot] as number) & wanted) === wanted && texts.holds(slot, terms);
    },
  };
}

/** A single letter a to z, as the first keystroke gives: `lettersOf` alone decides it. */
const isLetter = (term: string): boolean => term.length === 1 && term >= 'a' && term <= 'z';

/** Which of the letters a to z occur in a text, a bit each. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97);
  }
  return letters;
}
