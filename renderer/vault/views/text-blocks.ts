/**
 * Folded texts by slot, glued together in blocks: looking through one long string is many times faster
 * than through as many short ones as there are members. A block that changed is glued when next searched.
 */
export type TextBlocks = {
  put(slot: number, text: string): void;
  /** Marks in `hits` each slot whose text holds every term. At least one term. */
  search(terms: readonly string[], hits: Uint8Array): void;
  /** Whether a slot's text holds every term. */
  holds(slot: number, terms: readonly string[]): boolean;
};

const SIZE = 256;

type Block = {
  readonly texts: string[];
  /** The texts joined, or null after a change. */
  glued: string | null;
  /** Where each text begins in `glued`; one more at the end. */
  readonly starts: Uint32Array;
};

/** Makes empty text blocks. */
export function createTextBlocks(): TextBlocks {
  const blocks: Block[] = [];
  return {
    put(slot, text) {
      const number = Math.floor(slot / SIZE);
      for (let i = blocks.length; i <= number; i++) {
        const texts: string[] = Array(SIZE).fill('');
        blocks.push({ texts, glued: null, starts: new Uint32Array(SIZE + 1) });
      }
      const block = blocks[number] as Block;
      block.texts[slot % SIZE] = text;
      block.glued = null;
    },
    search(terms, hits) {
      const [rarest, ...others] = [...terms].sort((a, b) => b.length - a.length) as [string];
      for (const [number, block] of blocks.entries()) {
        searchBlock(block, rarest, others, hits, number * SIZE);
      }
    },
    holds(slot, terms) {
      const text = blocks[Math.floor(slot / SIZE)]?.texts[slot % SIZE] ?? '';
      return terms.every((term) => text.includes(term));
    },
  };
}

function glue(block: Block): string {
  if (block.glued !== null) return block.glued;
  let at = 0;
  for (const [i, text] of block.texts.entries()) {
    block.starts[i] = at;
    at += text.length + 1;
  }
  block.starts[SIZE] = at;
  block.glued = `${block.texts.join('\n')}\n`;
  return block.glued;
}

function searchBlock(
  block: Block,
  rarest: string,
  others: readonly string[],
  hits: Uint8Array,
  first: number,
): void {
  const glued = glue(block);
  const { starts, texts } = block;
  let i = 0;
  for (let at = glued.indexOf(rarest); at >= 0; at = glued.indexOf(rarest, starts[i])) {
    while ((starts[i + 1] as number) <= at) i++;
    const text = texts[i] as string;
    if (others.every((term) => text.includes(term))) hits[first + i] = 1;
    i++;
  }
}
