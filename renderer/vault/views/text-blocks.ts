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
  /** Each text, while the block is being changed; null once they are glued. */
  apart: string[] | null;
  /** The texts with a line break after each, once they are glued. */
  glued: string;
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
        blocks.push({ apart: Array(SIZE).fill(''), glued: '', starts: new Uint32Array(SIZE + 1) });
      }
      apart(blocks[number] as Block)[slot % SIZE] = text;
    },
    search(terms, hits) {
      const [rarest, ...others] = [...terms].sort((a, b) => b.length - a.length) as [string];
      for (const [number, block] of blocks.entries()) {
        searchBlock(glue(block), rarest, others, hits, number * SIZE);
      }
    },
    holds(slot, terms) {
      const block = blocks[Math.floor(slot / SIZE)];
      if (!block) return false;
      const text = textAt(glue(block), slot % SIZE);
      return holdsAll(text, terms);
    },
  };
}

const textAt = ({ glued, starts }: Block, place: number): string =>
  glued.slice(starts[place], (starts[place + 1] as number) - 1);

function apart(block: Block): string[] {
  block.apart ??= Array.from({ length: SIZE }, (_, place) => textAt(block, place));
  return block.apart;
}

function glue(block: Block): Block {
  if (block.apart === null) return block;
  let at = 0;
  for (const [place, text] of block.apart.entries()) {
    block.starts[place] = at;
    at += text.length + 1;
  }
  block.starts[SIZE] = at;
  block.glued = `${block.apart.join('\n')}\n`;
  block.apart = null;
  return block;
}

function searchBlock(
  block: Block,
  rarest: string,
  others: readonly string[],
  hits: Uint8Array,
  first: number,
): void {
  const { glued, starts } = block;
  let place = 0;
  for (let at = glued.indexOf(rarest); at >= 0; at = glued.indexOf(rarest, starts[place])) {
    while ((starts[place + 1] as number) <= at) place++;
    if (others.length === 0 || holdsAll(textAt(block, place), others)) hits[first + place] = 1;
    place++;
  }
}

const holdsAll = (text: string, terms: readonly string[]): boolean =>
  terms.every((term) => text.includes(term));
