import type { Glance } from '../../core/glance';
import { memberSearchText } from '../../core/matching/search-text';
import type { RecordId } from '../../core/record';
import { createPairIndex, isPair } from './pair-index';
import { createTextBlocks } from './text-blocks';

/** What members are found by, by slot. */
export type MemberTexts = {
  /** Folds up to `count` texts that are not yet; whether all are. Searching folds the rest. */
  fold(count: number): boolean;
  /** Takes note that the member of a slot changed. */
  put(slot: number, member: Glance): void;
  /** Marks in `hits` each slot whose text holds every term. At least one term. */
  search(terms: readonly string[], hits: Uint8Array): void;
  /** Whether a slot's text holds every term. */
  holds(slot: number, terms: readonly string[]): boolean;
};

/** Makes the texts of members by slot; the list of ids may grow, and is undefined where a slot is empty. */
export function createMemberTexts(
  ids: readonly (RecordId | undefined)[],
  glanceOf: (id: RecordId | undefined) => Glance,
): MemberTexts {
  const letters: number[] = [];
  const texts = createTextBlocks();
  const pairs = createPairIndex();

  const put = (slot: number, member: Glance) => {
    const text = memberSearchText(member);
    letters[slot] = lettersOf(text);
    texts.put(slot, text);
    pairs.put(slot, text);
  };
  let folded = 0;
  const foldSome = (count: number): boolean => {
    const end = Math.min(ids.length, folded + count);
    for (; folded < end; folded++) put(folded, glanceOf(ids[folded]));
    return folded === ids.length;
  };

  const searchWords = (words: readonly string[], hits: Uint8Array) => {
    const likely = pairs.holding(words);
    const isExact = words.every(isPair);
    if (!likely || !(isExact || countOf(likely) <= FEW)) {
      texts.search(words, hits);
      return;
    }
    for (let slot = 0; slot < hits.length; slot++) {
      if ((((likely[slot >>> 5] as number) >>> (slot & 31)) & 1) === 0) continue;
      if (isExact || texts.holds(slot, words)) hits[slot] = 1;
    }
  };

  return {
    fold: foldSome,
    put(slot, member) {
      if (slot < folded) put(slot, member);
    },
    search(terms, hits) {
      foldSome(ids.length);
      const single = lettersOf(terms.filter(isLetter).join(''));
      const words = terms.filter((term) => !isLetter(term));
      if (words.length > 0) searchWords(words, hits);
      if (words.length > 0 && single === 0) return;
      for (let slot = 0; slot < hits.length; slot++) {
        const fits = ((letters[slot] as number) & single) === single;
        if (words.length === 0) hits[slot] = fits ? 1 : 0;
        else if (!fits) hits[slot] = 0;
      }
    },
    holds(slot, terms) {
      foldSome(ids.length);
      const wanted = lettersOf(terms.join(''));
      return ((letters[slot] as number) & wanted) === wanted && texts.holds(slot, terms);
    },
  };
}

/** Up to this many, looking at each text is quicker than looking through all of them (measured at 100,000 texts). */
const FEW = 40_000;

/** How many bits are set. */
function countOf(bits: Uint32Array): number {
  let count = 0;
  for (let word of bits) {
    for (; word !== 0; word &= word - 1) count++;
  }
  return count;
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
