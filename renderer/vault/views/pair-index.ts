/**
 * Which texts hold which two letters or digits side by side, a bit each. What the first letters of a search leave is
 * still a third of everyone; two pairs together leave few enough to look at one by one.
 */
export type PairIndex = {
  /** Notes the pairs of a slot's text. */
  put(slot: number, text: string): void;
  /** The slots, a bit each, whose texts hold every pair of the words; null when the words have none. */
  holding(words: readonly string[]): Uint32Array | null;
};

const SYMBOLS = 36;
const NONE = -1;

/** The place of a letter a to z or a digit among the symbols; `NONE` for anything else. */
const symbolOf = (code: number): number =>
  code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : NONE;

/** Makes an index of no texts. */
export function createPairIndex(): PairIndex {
  const sets: (Uint32Array | undefined)[] = Array(SYMBOLS * SYMBOLS).fill(undefined);
  let size = 1_024;
  let slots = 0;

  const grow = (words: number) => {
    while (size < words) size *= 2;
    for (const [pair, set] of sets.entries()) {
      if (!set) continue;
      const wider = new Uint32Array(size);
      wider.set(set);
      sets[pair] = wider;
    }
  };

  return {
    put(slot, text) {
      const word = slot >>> 5;
      const bit = 1 << (slot & 31);
      if (word >= size) grow(word + 1);
      if (slot < slots) {
        for (const set of sets) if (set) set[word] = (set[word] as number) & ~bit;
      } else slots = slot + 1;
      forEachPair(text, (pair) => {
        let set = sets[pair];
        if (!set) {
          set = new Uint32Array(size);
          sets[pair] = set;
        }
        set[word] = (set[word] as number) | bit;
      });
    },
    holding(words) {
      let left: Uint32Array | null = null;
      for (const text of words) {
        forEachPair(text, (pair) => {
          const set = sets[pair];
          if (!left) left = set ? set.slice() : new Uint32Array(size);
          else
            for (let i = 0; i < size; i++)
              left[i] = set ? (left[i] as number) & (set[i] as number) : 0;
        });
      }
      return left;
    },
  };
}

/** Whether a word is one pair and nothing else, so that the index alone decides it. */
export const isPair = (word: string): boolean =>
  word.length === 2 &&
  symbolOf(word.charCodeAt(0)) !== NONE &&
  symbolOf(word.charCodeAt(1)) !== NONE;

function forEachPair(text: string, tell: (pair: number) => void): void {
  let before = NONE;
  for (let i = 0; i < text.length; i++) {
    const symbol = symbolOf(text.charCodeAt(i));
    if (before !== NONE && symbol !== NONE) tell(before * SYMBOLS + symbol);
    before = symbol;
  }
}
