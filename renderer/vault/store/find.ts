import type { Rec, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { Bytes } from '../sealing/bytes';
import type { Place, Sealer } from '../sealing/sealer';
import type { StoreError } from '../vault';
import type { Rows } from './database';
import { createJournal, type Journal } from './journal';
import type { JournalEntry } from './journal-entry';
import { openJournal } from './journal-row';
import { MAX_PAGE_ROWS } from './kind-records';
import { openLoose } from './loose-row';
import { createNamedRecords } from './named-records';
import { openPack } from './pack';
import { builtPage } from './page';
import { frontPlace, journalPlace, loosePlace, packPlace, rootPlace } from './places';
import { type PackRef, type Root, readRoot } from './root';
import { noteIfSmall, SMALL_PACK_BYTES, type SmallPacks } from './small-packs';
import type { Found } from './store-state';
import { readWhole } from './whole';
import { createWorkingSet, type WritableWorkingSet } from './working-set';

/** The rows are not those that the root names. `rows`: how many are missing, extra or altered. */
export type Tampered = { readonly type: 'store-tampered'; readonly rows: number };

/** Loose rows read at once. */
const LOOSE_BATCH = 500;

/** Opens the root, and holds the names of all rows against it. */
export async function findRoot(
  rows: Rows,
  sealer: Sealer,
): Promise<Result<Root, StoreError | Tampered>> {
  const nameOf = (place: Place) => sealer.rowName(place.table, place.id);
  const rootRead = await rows.read([nameOf(rootPlace)]);
  if (!rootRead.ok) return rootRead;
  const rootBytes = await readWhole(rootRead.value[0]);
  const opened = rootBytes && sealer.open(rootPlace, rootBytes);
  if (!opened) return err({ type: 'store-tampered', rows: 1 });
  const root = readRoot(opened);

  const names = await rows.names();
  if (!names.ok) return names;
  const wrong = countWrong(new Set(expectedPlaces(root).map(nameOf)), names.value);
  return wrong > 0 ? err({ type: 'store-tampered', rows: wrong }) : ok(root);
}

/** Opens every pack and loose row that the root names. Writes nothing. */
export async function findRecords(
  rows: Rows,
  sealer: Sealer,
  root: Root,
): Promise<Result<Found, StoreError | Tampered>> {
  const nameOf = (place: Place) => sealer.rowName(place.table, place.id);
  const set = createWorkingSet();
  const smallPacks: SmallPacks = new Map();
  let altered = 0;

  let coming = fetchRow(rows, root.packs[0] && nameOf(packPlace(root.packs[0].id)));
  for (let at = 0; at < root.packs.length; at++) {
    const read = await coming;
    const following = root.packs[at + 1];
    coming = fetchRow(rows, following && nameOf(packPlace(following.id)));
    if (!read.ok) return read;
    const ref = root.packs[at] as PackRef;
    if (!read.value || !loadPack(ref, read.value, sealer, set, smallPacks)) altered += 1;
  }

  const loose = createNamedRecords();
  const pages = new Map<string, Rec[]>();
  const add = (record: Rec) => {
    const page = pages.get(record.kind);
    if (page) page.push(record);
    else pages.set(record.kind, [record]);
    if (page?.length === MAX_PAGE_ROWS) loadBuilt(set, pages, record.kind);
  };
  const entries: JournalEntry[] = [];
  for (let from = root.loose.from; from < root.loose.next; from += LOOSE_BATCH) {
    const numbers = Array.from(
      { length: Math.min(LOOSE_BATCH, root.loose.next - from) },
      (_, at) => from + at,
    );
    const read = await rows.read(numbers.map((n) => nameOf(loosePlace(n))));
    if (!read.ok) return read;
    for (const [at, n] of numbers.entries()) {
      const bytes = await readWhole(read.value[at]);
      const row = bytes && openLoose(n, bytes, sealer);
      if (!row) {
        altered += 1;
        continue;
      }
      for (const record of row.records) {
        add(record);
        loose.add(record);
      }
      if (row.entry) entries.push(row.entry);
    }
  }

  for (const kind of [...pages.keys()]) loadBuilt(set, pages, kind);

  const journal = createJournal();
  const folded = await findFolded(rows, root, sealer);
  if (!folded.ok) return folded;
  if (folded.value === null) altered += 1;
  fillJournal(journal, root, [...(folded.value ?? []), ...entries]);

  if (altered > 0) return err({ type: 'store-tampered', rows: altered });
  set.observe(Object.values(root.vector));
  return ok({ root, set, journal, loose, smallPacks });
}

function expectedPlaces(root: Root): Place[] {
  const places = [
    rootPlace,
    ...root.packs.map((pack) => packPlace(pack.id)),
    ...root.journals.map((journal) => journalPlace(journal.row)),
  ];
  if (root.folded !== null) places.push(journalPlace(root.folded));
  if (root.front !== null) places.push(frontPlace(root.front.row, root.front.generation));
  for (let n = root.loose.from; n < root.loose.next; n++) places.push(loosePlace(n));
  return places;
}

function countWrong(expected: ReadonlySet<string>, names: readonly string[]): number {
  const found = new Set(names);
  let wrong = 0;
  for (const name of expected) if (!found.has(name)) wrong += 1;
  for (const name of found) if (!expected.has(name)) wrong += 1;
  return wrong;
}

async function fetchRow(
  rows: Rows,
  name: string | undefined,
): Promise<Result<Bytes | null, StoreError>> {
  if (name === undefined) return ok(null);
  const read = await rows.read([name]);
  return read.ok ? ok(await readWhole(read.value[0])) : read;
}

function loadPack(
  ref: PackRef,
  bytes: Bytes,
  sealer: Sealer,
  set: WritableWorkingSet,
  smallPacks: SmallPacks,
): boolean {
  const pack = openPack(ref.id, bytes, sealer);
  if (!pack) return false;
  const isSmall = ref.bytes < SMALL_PACK_BYTES;
  const small: { readonly kind: string; readonly id: RecordId }[] = [];
  for (const sealed of pack.pages) {
    const page = sealed.open();
    if (!page) return false;
    set.load(page);
    if (!isSmall) continue;
    for (let row = 0; row < page.count; row++) small.push({ kind: page.kind, id: page.id(row) });
  }
  noteIfSmall(smallPacks, { ref, records: small });
  return true;
}

function loadBuilt(set: WritableWorkingSet, pages: Map<string, Rec[]>, kind: string): void {
  set.load(builtPage(kind, pages.get(kind) ?? []));
  pages.delete(kind);
}

async function findFolded(
  rows: Rows,
  root: Root,
  sealer: Sealer,
): Promise<Result<readonly JournalEntry[] | null, StoreError>> {
  if (root.folded === null) return ok([]);
  const place = journalPlace(root.folded);
  const read = await fetchRow(rows, sealer.rowName(place.table, place.id));
  if (!read.ok) return read;
  return ok(read.value && openJournal(root.folded, read.value, sealer));
}

function fillJournal(journal: Journal, root: Root, small: readonly JournalEntry[]): void {
  const kept = [...root.journals, ...small];
  for (const entry of kept.sort((a, b) => a.n - b.n)) journal.add(entry);
}
