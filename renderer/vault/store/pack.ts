import { isAlive, type Rec } from '../../core/record';
import { type Bytes, fromUtf8, toUtf8 } from '../sealing/bytes';
import type { Sealer } from '../sealing/sealer';
import type { Row } from './database';
import { type Page, type PageHead, readPage, writePage } from './page';
import { packPagePlace, packPlace } from './places';
import type { PackRef } from './root';

/** Records on a page. Attendance is small and plentiful, so more of it lies together. */
const PAGE_RECORDS = 256;
const ATTENDANCE_PAGE_RECORDS = 1_024;

/** A pack is closed when it has this many bytes. */
const PACK_BYTES = 4 * 2 ** 20;

/** Rows below this are stored as bytes; a Blob is a file of its own to Chromium. */
export const BLOB_BYTES = 64 * 1024;

const LENGTH = 4;

/** What lies where in a pack. `at` and `length` in bytes from the first page on. */
type Directory = readonly (PageHead & {
  readonly at: number;
  readonly length: number;
})[];

/** A finished pack: its row, how the root names it, and what it holds. */
export type Pack = { readonly row: Row; readonly ref: PackRef; readonly records: readonly Rec[] };

/**
 * Seals records into packs. Works in slices: it is a generator that yields after each page, so that a
 * caller can let others run or stop. `newId` gives 32 random hex digits.
 */
export function* sealPacks(
  records: Iterable<Rec>,
  sealer: Sealer,
  newId: () => string,
): Generator<number, Pack[]> {
  const packs: Pack[] = [];
  let pages: Bytes[] = [];
  let directory: Directory[number][] = [];
  let held: Rec[] = [];
  let id = newId();
  let bytes = 0;

  const close = () => {
    if (pages.length === 0) return;
    const sealed = sealer.seal(packPlace(id), toUtf8(JSON.stringify(directory)));
    const head = new Uint8Array(LENGTH);
    new DataView(head.buffer).setUint32(0, sealed.length);
    const blob = new Blob([head, sealed, ...pages]);
    packs.push({
      row: {
        k: sealer.rowName(packPlace(id).table, packPlace(id).id),
        b: blob.size < BLOB_BYTES ? joined([head, sealed, ...pages]) : blob,
      },
      ref: { id, records: held.length, bytes: blob.size },
      records: held,
    });
    pages = [];
    directory = [];
    held = [];
    id = newId();
    bytes = 0;
  };

  for (const page of pagesOf(records)) {
    const sealed = sealer.seal(packPagePlace(id, pages.length), toUtf8(writePage(page)));
    directory.push({
      kind: (page[0] as Rec).kind,
      count: page.length,
      dead: page.reduce((sum, record) => sum + (isAlive(record) ? 0 : 1), 0),
      at: bytes,
      length: sealed.length,
    });
    pages.push(sealed);
    for (const record of page) held.push(record);
    bytes += sealed.length;
    if (bytes >= PACK_BYTES) close();
    yield page.length;
  }
  close();
  return packs;
}

/** A pack whose directory was opened. Pages are opened one by one. */
export type OpenedPack = {
  readonly pages: readonly { open(): Page | null }[];
};

/** Opens a pack's directory; null when it was altered or belongs elsewhere. */
export function openPack(id: string, bytes: Uint8Array, sealer: Sealer): OpenedPack | null {
  if (bytes.length < LENGTH) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = LENGTH + view.getUint32(0);
  const opened = sealer.open(packPlace(id), bytes.subarray(LENGTH, first));
  if (!opened) return null;
  const directory = JSON.parse(fromUtf8(opened)) as Directory;
  const end = directory.reduce((sum, page) => Math.max(sum, page.at + page.length), 0);
  if (first + end !== bytes.length) return null;
  return {
    pages: directory.map(({ at, length, ...head }, number) => ({
      open() {
        const sealed = bytes.subarray(first + at, first + at + length);
        const content = sealer.open(packPagePlace(id, number), sealed);
        return content && readPage(head, fromUtf8(content));
      },
    })),
  };
}

/** Records grouped by kind, in pages. */
function* pagesOf(records: Iterable<Rec>): Generator<readonly Rec[]> {
  const open = new Map<string, Rec[]>();
  for (const record of records) {
    let page = open.get(record.kind);
    if (!page) {
      page = [];
      open.set(record.kind, page);
    }
    page.push(record);
    const limit = record.kind === 'attendance' ? ATTENDANCE_PAGE_RECORDS : PAGE_RECORDS;
    if (page.length >= limit) {
      open.delete(record.kind);
      yield page;
    }
  }
  yield* open.values();
}

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
