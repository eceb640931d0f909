import { deviceOf } from '../../core/clock/stamp';
import type { Rec, Stamp } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { StoreError } from '../vault';
import type { Batch, CommitProgress, Committed, Committer, EntryLabel } from './commit-types';
import type { Row } from './database';
import { type Undoing, writtenAsBy } from './given-back';
import { isLarge, isRef, refOf } from './journal';
import { type JournalEntry, undoneBy } from './journal-entry';
import { openJournal, sealJournal } from './journal-row';
import { sealLoose } from './loose-row';
import { journalPlace } from './places';
import type { JournalRef, Root } from './root';
import { noteIfSmall } from './small-packs';
import { stage, stampsOf } from './stage';
import type { StoreState } from './store-state';
import { takeEntryBack } from './take-back';
import { readWhole } from './whole';

/** A commit of more records than this goes straight into packs. */
const LOOSE_RECORDS = 1_000;

/** Makes the only writer of records. */
export function createCommitter(state: StoreState): Committer {
  const { deps, set, journal, clock } = state;

  const commitNow = async (
    batch: Batch,
    label: EntryLabel,
    onProgress?: CommitProgress,
  ): Promise<Result<Committed, StoreError>> => {
    const at = deps.now();
    const { records, touches } = stage(batch, set.known, clock, at);
    if (records.length === 0) return ok({ entry: null, ids: [], kept: 0 });

    const entry: JournalEntry | null =
      touches.length === 0
        ? null
        : {
            id: label.entry ?? state.newRowId(),
            label: label.label,
            n: state.root().generation + 1,
            at,
            import: label.import ?? false,
            ...(label.undoes !== undefined && { undoes: label.undoes }),
            touches,
          };
    const put: Row[] = [];
    let ref: JournalRef | null = null;
    if (entry && isLarge(entry)) {
      ref = refOf(state.newRowId(), entry);
      put.push(sealJournal(ref.row, [entry], deps.sealer));
    }

    const root = state.root();
    const journals = root.journals.map((kept) =>
      label.undoes?.includes(kept.id) ? { ...kept, undone: true } : kept,
    );
    let next: Root = {
      ...root,
      vector: vectorWith(set.versionVector(), records),
      journals: ref ? [...journals, ref] : journals,
    };
    // Touches outnumber the limit of small entries whenever records outnumber that of loose rows,
    // save when nearly all of them are lasting: then the small entry needs a loose row to lie in.
    const asLoose = records.length <= LOOSE_RECORDS || (entry !== null && ref === null);
    const packs = asLoose
      ? []
      : await state.sealPacks(records, (done) => onProgress?.('sealing', done, records.length));
    if (asLoose) {
      const n = root.loose.next;
      put.push(sealLoose(n, { records, ...(entry && !ref && { entry }) }, deps.sealer));
      next = { ...next, loose: { from: root.loose.from, next: n + 1 } };
    } else {
      put.push(...packs.map((pack) => pack.row));
      next = { ...next, packs: [...root.packs, ...packs.map((pack) => pack.ref)] };
    }
    onProgress?.('writing', 0, records.length);
    const written = await state.write(next, { put });
    if (!written.ok) return written;
    onProgress?.('writing', records.length, records.length);

    if (asLoose) for (const record of records) state.loose.add(record);
    for (const pack of packs) noteIfSmall(state.smallPacks, pack);
    if (entry) journal.add(ref ?? entry);
    set.apply(records);
    return ok({ entry: entry?.id ?? null, ids: touches.map((touch) => touch.id), kept: 0 });
  };

  const readEntry = async (
    kept: JournalEntry | JournalRef,
  ): Promise<Result<JournalEntry | null, StoreError>> => {
    if (!isRef(kept)) return ok(kept);
    const read = await deps.rows.read([state.rowName(journalPlace(kept.row))]);
    if (!read.ok) return read;
    const bytes = await readWhole(read.value[0]);
    const entries = bytes && openJournal(kept.row, bytes, deps.sealer);
    return ok(entries?.find((entry) => entry.id === kept.id) ?? null);
  };

  /** The undoes since an entry, of one entry each, as far as they are remembered. */
  const undoingsSince = async ({ n }: JournalEntry): Promise<Result<Undoing[], StoreError>> => {
    const byId = new Map(journal.all().map((kept) => [kept.id, kept]));
    const undoings: Undoing[] = [];
    for (const kept of byId.values()) {
      const [only, ...more] = undoneBy(kept);
      const taken = only === undefined || more.length > 0 ? undefined : byId.get(only);
      if (!taken || kept.n <= n) continue;
      const undo = await readEntry(kept);
      if (!undo.ok) return undo;
      const undone = await readEntry(taken);
      if (!undone.ok) return undone;
      if (undo.value && undone.value) undoings.push({ undo: undo.value, undone: undone.value });
    }
    return ok(undoings);
  };

  return {
    commit: (batch, label, onProgress) =>
      state.queue.run(() => commitNow(batch, label, onProgress)),
    entries: (ids) =>
      state.queue.run(async () => {
        const wanted = new Set(ids);
        const found: JournalEntry[] = [];
        for (const kept of [...journal.all()].sort((a, b) => a.n - b.n)) {
          if (undoneBy(kept).some((entry) => wanted.has(entry))) wanted.add(kept.id);
          if (!wanted.has(kept.id)) continue;
          const read = await readEntry(kept);
          if (!read.ok) return read;
          if (read.value) found.unshift(read.value);
        }
        return ok(found);
      }),
    undo: (id, { lasting = [], refuses, hanging = () => [] } = {}) =>
      state.queue.run(async () => {
        const there = journal.find(id);
        const found = there ? await readEntry(there) : ok(null);
        if (!found.ok) return found;
        if (found.value === null) return err({ type: 'nothing-to-undo' });
        const undoings = await undoingsSince(found.value);
        if (!undoings.ok) return undoings;
        const { changes, kept, keptIn } = takeEntryBack(
          found.value,
          set.known,
          hanging,
          writtenAsBy(undoings.value),
        );
        if (changes.length === 0) {
          return kept > 0
            ? ok({ entry: null, ids: [], kept, keptIn })
            : err({ type: 'nothing-to-undo' });
        }
        if (refuses?.(changes)) return err({ type: 'undo-refused' });
        const label: EntryLabel = { label: 'undone', undoes: [id] };
        const done = await commitNow({ changes, lasting }, label);
        return done.ok ? ok({ ...done.value, kept, keptIn }) : done;
      }),
  };
}

function vectorWith(
  vector: ReadonlyMap<string, Stamp>,
  records: readonly Rec[],
): { readonly [device: string]: Stamp } {
  const raised = new Map(vector);
  for (const record of records) {
    for (const stamp of stampsOf(record)) {
      const device = deviceOf(stamp);
      const seen = raised.get(device);
      if (seen === undefined || stamp > seen) raised.set(device, stamp);
    }
  }
  return Object.fromEntries(raised);
}
