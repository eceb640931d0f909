import type { Result } from '../../core/result';
import type { JournalRow } from '../../core/views/views';
import type { StoreError } from '../vault';
import { createCommitter } from './commit';
import type { Committer } from './commit-types';
import { createFolder } from './fold';
import { createFrontWriter, type Front } from './front';
import { createJournal } from './journal';
import { createNamedRecords } from './named-records';
import { newRoot, type Root } from './root';
import { createState, type Found, type StoreDeps } from './store-state';
import { createWorkingSet, type WorkingSet } from './working-set';

/** The opened store: every record, and the only writer of them. */
export type Store = Committer & {
  readonly set: WorkingSet;
  /** What was done, newest first. */
  journal(): readonly JournalRow[];
  /** Folds loose rows into packs. Commits go on meanwhile. */
  fold(): Promise<Result<null, StoreError>>;
  /** Folds what takes a moment only: at lock. */
  foldQuickly(): Promise<Result<null, StoreError>>;
  /** Keeps ready what the first screens show. */
  writeFront(front: Front): Promise<Result<null, StoreError>>;
  /** Does a part of what opening put off until someone asks; false when nothing is left. */
  settleOne(): boolean;
  /** How many loose rows there are. */
  looseRows(): number;
  /** The root as it is on disk. */
  root(): Root;
  /** Resolves when everything begun has ended. */
  idle(): Promise<void>;
};

/** Makes the store over what opening the database found. */
export function createStore(deps: StoreDeps, found: Found): Store {
  const state = createState(deps, found);
  const fold = createFolder(state);
  return {
    ...createCommitter(state),
    set: state.set,
    journal: state.journal.list,
    fold: () => fold(false),
    foldQuickly: () => fold(true),
    looseRows: () => state.root().loose.next - state.root().loose.from,
    writeFront: createFrontWriter(state),
    settleOne: state.set.settleOne,
    root: state.root,
    idle: () => state.queue.idle(),
  };
}

/** What a new vault starts from. `device`: 16 hex digits that stand for this laptop in stamps. */
export const emptyFound = (device: string): Found => ({
  root: newRoot(device),
  set: createWorkingSet(),
  journal: createJournal(),
  loose: createNamedRecords(),
  smallPacks: new Map(),
});
