import { type Clock, createClock } from '../../core/clock/clock';
import type { Rec } from '../../core/record';
import type { Result } from '../../core/result';
import { type RandomBytes, toHex } from '../sealing/bytes';
import type { Place, Sealer } from '../sealing/sealer';
import type { StoreError } from '../vault';
import type { Row, Rows, Write } from './database';
import type { Journal } from './journal';
import type { NamedRecords } from './named-records';
import { type Pack, sealPacks } from './pack';
import { rootPlace } from './places';
import { createQueue, type Queue } from './queue';
import { type Root, writeRoot } from './root';
import type { SmallPacks } from './small-packs';
import type { WritableWorkingSet } from './working-set';

/** What the store is given to work with. */
export type StoreDeps = {
  readonly rows: Rows;
  readonly sealer: Sealer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
  /** Lets others run for a moment during long work. */
  readonly pause: () => Promise<void>;
};

/** What opening the database found. */
export type Found = {
  readonly root: Root;
  readonly set: WritableWorkingSet;
  readonly journal: Journal;
  /** Records with a newer form in loose rows than in packs. */
  readonly loose: NamedRecords;
  /** What lies in packs that are small enough to be joined with others. */
  readonly smallPacks: SmallPacks;
};

/** The opened store's memory, shared by what commits and what folds. */
export type StoreState = {
  readonly deps: StoreDeps;
  readonly set: WritableWorkingSet;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly queue: Queue;
  readonly smallPacks: SmallPacks;
  loose: NamedRecords;
  /** The root as it is on disk. */
  root(): Root;
  /** Writes rows together with the root that names them, durably. The root changes only on success. */
  write(root: Root, write: Write): Promise<Result<null, StoreError>>;
  rowName(place: Place): string;
  newRowId(): string;
  /** Seals records into packs, letting others run in between. `onSealed` hears how many are done. */
  sealPacks(records: Iterable<Rec>, onSealed?: (records: number) => void): Promise<Pack[]>;
};

/** The root, sealed. */
export const rootRow = (root: Root, sealer: Sealer): Row => ({
  k: sealer.rowName(rootPlace.table, rootPlace.id),
  b: sealer.seal(rootPlace, writeRoot(root)),
});

/** Pages sealed between two pauses: about 20 ms of work. */
const PAGES_A_SLICE = 8;

/** Makes the shared state from what was found. */
export function createState(deps: StoreDeps, found: Found): StoreState {
  let root = found.root;
  const clock = createClock({ now: deps.now, device: root.device, last: root.last ?? undefined });
  const rowName = (place: Place) => deps.sealer.rowName(place.table, place.id);
  const newRowId = () => toHex(deps.randomBytes(16));
  return {
    deps,
    set: found.set,
    journal: found.journal,
    clock,
    queue: createQueue(),
    smallPacks: found.smallPacks,
    loose: found.loose,
    root: () => root,
    rowName,
    newRowId,
    async write(next, write) {
      const whole: Root = { ...next, generation: root.generation + 1, last: clock.last() ?? null };
      const put = [...(write.put ?? []), rootRow(whole, deps.sealer)];
      const written = await deps.rows.write({ ...write, put });
      if (written.ok) root = whole;
      return written;
    },
    async sealPacks(records, onSealed) {
      const work = sealPacks(records, deps.sealer, newRowId);
      let done = 0;
      for (let pages = 1; ; pages++) {
        const step = work.next();
        if (step.done) return step.value;
        done += step.value;
        if (pages % PAGES_A_SLICE === 0) {
          onSealed?.(done);
          await deps.pause();
        }
      }
    },
  };
}
