import type { RecordId, Stamp, Stamps } from '../../core/record';
import { type Bytes, fromUtf8, toUtf8 } from '../sealing/bytes';
import type { Sealer } from '../sealing/sealer';
import type { Row } from './database';
import type { JournalEntry, Touch } from './journal-entry';
import { journalPlace } from './places';

/** A part is sealed on its own, so that a large import's entry never stands in memory twice. */
const PART_TOUCHES = 4_096;
const LENGTH = 4;

type Part = {
  readonly entries: readonly JournalEntry[];
  /** Further touches of the last entry of the part before. */
  readonly more?: readonly Touch[];
};

/** A touch without field names, which an import would repeat a hundred thousand times. What is null or absent at the end is left out. */
type Brief = readonly [
  kind: string,
  id: RecordId,
  base: Stamp,
  over?: Stamps['over'] | 0,
  was?: Touch['was'],
  had?: Touch['had'],
];

type Written = {
  readonly entries: readonly (Omit<JournalEntry, 'touches'> & {
    readonly touches: readonly Brief[];
  })[];
  readonly more: readonly Brief[];
  readonly parts: number;
};

function toBrief({ kind, id, stamps: { base, over }, was, had }: Touch): Brief {
  if (had) return [kind, id, base, over ?? 0, was, had];
  if (was !== null) return [kind, id, base, over ?? 0, was];
  return over ? [kind, id, base, over] : [kind, id, base];
}

const fromBrief = ([kind, id, base, over, was, had]: Brief): Touch => ({
  kind,
  id,
  stamps: over ? { base, over } : { base },
  was: was ?? null,
  ...(had && { had }),
});

const write = ({ entries, more = [] }: Part, parts: number): Written => ({
  entries: entries.map((entry) => ({ ...entry, touches: entry.touches.map(toBrief) })),
  more: more.map(toBrief),
  parts,
});

/** Seals journal entries into one row named by 32 hex digits. */
export function sealJournal(row: string, entries: readonly JournalEntry[], sealer: Sealer): Row {
  const place = journalPlace(row);
  const contents = partsOf(entries);
  const sealed: Bytes[] = [];
  contents.forEach((part, number) => {
    const bytes = sealer.seal(
      { ...place, version: number },
      toUtf8(JSON.stringify(write(part, contents.length))),
    );
    const head = new Uint8Array(LENGTH);
    new DataView(head.buffer).setUint32(0, bytes.length);
    sealed.push(head, bytes);
  });
  return { k: sealer.rowName(place.table, place.id), b: new Blob(sealed) };
}

/** Opens what `sealJournal` sealed; null when any part was altered or is missing. */
export function openJournal(
  row: string,
  bytes: Uint8Array,
  sealer: Sealer,
): readonly JournalEntry[] | null {
  const place = journalPlace(row);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: JournalEntry[] = [];
  let parts = 1;
  let at = 0;
  for (let number = 0; number < parts; number++) {
    if (at + LENGTH > bytes.length) return null;
    const length = view.getUint32(at);
    const content = sealer.open(
      { ...place, version: number },
      bytes.subarray(at + LENGTH, at + LENGTH + length),
    );
    if (!content) return null;
    at += LENGTH + length;
    const part = JSON.parse(fromUtf8(content)) as Written;
    parts = part.parts;
    const last = entries.pop();
    if (last) entries.push({ ...last, touches: last.touches.concat(part.more.map(fromBrief)) });
    for (const entry of part.entries) {
      entries.push({ ...entry, touches: entry.touches.map(fromBrief) });
    }
  }
  return at === bytes.length ? entries : null;
}

function partsOf(entries: readonly JournalEntry[]): Part[] {
  const parts: Part[] = [];
  let small: JournalEntry[] = [];
  let touches = 0;
  const close = () => {
    if (small.length > 0) parts.push({ entries: small });
    small = [];
    touches = 0;
  };
  for (const entry of entries) {
    if (touches + entry.touches.length > PART_TOUCHES) close();
    small.push({ ...entry, touches: entry.touches.slice(0, PART_TOUCHES) });
    touches += entry.touches.length;
    for (let from = PART_TOUCHES; from < entry.touches.length; from += PART_TOUCHES) {
      close();
      parts.push({ entries: [], more: entry.touches.slice(from, from + PART_TOUCHES) });
    }
  }
  close();
  return parts.length > 0 ? parts : [{ entries: [] }];
}
