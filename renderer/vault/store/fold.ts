import { ok, type Result } from '../../core/result';
import type { StoreError } from '../vault';
import type { Row } from './database';
import { sealJournal } from './journal-row';
import { createNamedRecords } from './named-records';
import { journalPlace, loosePlace, packPlace } from './places';
import type { Root } from './root';
import { noteIfSmall, SMALL_PACK_BYTES } from './small-packs';
import type { StoreState } from './store-state';

/** A store of this many records is simply packed anew. */
const FEW_RECORDS = 5_000;

/** Small packs that are too many to leave alone. */
const MANY_SMALL = 8;

/** What to pack: nothing, what is loose, that and the small packs, or everything. */
export type FoldPlan = 'nothing' | 'loose' | 'small' | 'all';

/**
 * Decides what to pack, so that opening never reads much more than there is, and folding never writes
 * much more than what changed. `loose`: records with a newer form in loose rows. `quick` leaves what takes
 * more than a moment for another time.
 */
export function planFold(root: Root, loose: number, records: number, quick: boolean): FoldPlan {
  const rows = root.loose.next - root.loose.from;
  const packed = root.packs.reduce((sum, pack) => sum + pack.records, 0);
  const stale = packed + loose - records;
  if (records <= FEW_RECORDS) return rows > 0 || root.packs.length > 1 ? 'all' : 'nothing';
  if (quick) return rows > 0 ? 'loose' : 'nothing';
  if (stale > records / 4) return 'all';
  if (root.packs.filter((pack) => pack.bytes < SMALL_PACK_BYTES).length >= MANY_SMALL)
    return 'small';
  return rows > 0 ? 'loose' : 'nothing';
}

/**
 * Makes the folder of loose rows. Sealing goes on beside commits, which only add what is newer; one
 * transaction then writes the new packs, drops what they replace, and names the result in the root.
 */
export function createFolder(
  state: StoreState,
): (quick: boolean) => Promise<Result<null, StoreError>> {
  const { deps, set, journal } = state;
  let running: Promise<Result<null, StoreError>> | undefined;

  const foldNow = async (quick: boolean): Promise<Result<null, StoreError>> => {
    const before = state.root();
    // What a time limit took must be gone from the packs as well once it can't be taken back.
    const forgets = !quick && journal.isOverdue(deps.now());
    const plan = forgets ? 'all' : planFold(before, state.loose.size(), set.size(), quick);
    if (plan === 'nothing') return ok(null);

    const folded = state.loose;
    state.loose = createNamedRecords();
    const replaced = new Set(replacedPacks(before, plan));
    const chosen = createNamedRecords();
    chosen.addAll(folded);
    for (const pack of replaced) {
      const named = plan === 'small' && state.smallPacks.get(pack);
      if (named) chosen.addAll(named);
    }
    journal.prune(deps.now(), !quick);
    const entries = journal.small();
    const packs = await state.sealPacks(
      plan === 'all' ? set.everything() : chosen.records(set.known),
    );
    const journalRow = entries.length > 0 ? state.newRowId() : null;

    const written = await state.queue.run(() => {
      const root = state.root();
      const keptJournals = new Set(journal.refs().map((ref) => ref.row));
      const put: Row[] = packs.map((pack) => pack.row);
      if (journalRow !== null) put.push(sealJournal(journalRow, entries, deps.sealer));
      const drop: string[] = [];
      for (let n = before.loose.from; n < before.loose.next; n++) {
        drop.push(state.rowName(loosePlace(n)));
      }
      for (const pack of replaced) drop.push(state.rowName(packPlace(pack)));
      for (const { row } of root.journals) {
        if (!keptJournals.has(row)) drop.push(state.rowName(journalPlace(row)));
      }
      if (root.folded !== null) drop.push(state.rowName(journalPlace(root.folded)));
      const next: Root = {
        ...root,
        loose: { from: before.loose.next, next: root.loose.next },
        packs: [
          ...root.packs.filter((pack) => !replaced.has(pack.id)),
          ...packs.map((pack) => pack.ref),
        ],
        journals: root.journals.filter((ref) => keptJournals.has(ref.row)),
        folded: journalRow,
      };
      return state.write(next, { put, drop });
    });
    if (!written.ok) {
      state.loose.addAll(folded);
      return written;
    }
    for (const pack of replaced) state.smallPacks.delete(pack);
    for (const pack of packs) noteIfSmall(state.smallPacks, pack);
    return ok(null);
  };

  return (quick) => {
    running ??= foldNow(quick).finally(() => {
      running = undefined;
    });
    return running;
  };
}

function replacedPacks(root: Root, plan: FoldPlan): readonly string[] {
  if (plan === 'all') return root.packs.map((pack) => pack.id);
  if (plan !== 'small') return [];
  return root.packs.filter((pack) => pack.bytes < SMALL_PACK_BYTES).map((pack) => pack.id);
}
