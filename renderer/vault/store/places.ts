import { type Bytes, fromHex } from '../sealing/bytes';
import type { Place } from '../sealing/sealer';

/** What a row or a part of a row holds; bound to its bytes. Numbers are never used again for something else. */
const TABLE = { root: 1, loose: 2, pack: 3, packPage: 4, journal: 5, front: 6 } as const;

/** The one root: which rows there must be, and where the clock stood. */
export const rootPlace: Place = { table: TABLE.root, id: new Uint8Array(16), version: 0 };

/** The `n`th commit's own row. */
export const loosePlace = (n: number): Place => ({
  table: TABLE.loose,
  id: numbered(n),
  version: n,
});

/** A pack's directory; also the name of its row. `pack` is 32 hex digits. */
export const packPlace = (pack: string): Place => ({
  table: TABLE.pack,
  id: fromHex(pack),
  version: 0,
});

/** One page of a pack, which has no row of its own. */
export const packPagePlace = (pack: string, page: number): Place => ({
  table: TABLE.packPage,
  id: fromHex(pack),
  version: page,
});

/** Journal entries kept in a row of their own. `row` is 32 hex digits. */
export const journalPlace = (row: string): Place => ({
  table: TABLE.journal,
  id: fromHex(row),
  version: 0,
});

/** What the first screens show, true at one generation of the root. `row` is 32 hex digits. */
export const frontPlace = (row: string, generation: number): Place => ({
  table: TABLE.front,
  id: fromHex(row),
  version: generation,
});

function numbered(n: number): Bytes {
  const id = new Uint8Array(16);
  new DataView(id.buffer).setBigUint64(8, BigInt(n));
  return id;
}
