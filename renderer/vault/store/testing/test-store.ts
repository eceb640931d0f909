import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Change, Rec } from '../../../core/record';
import { err, ok, type Result } from '../../../core/result';
import { cipherReady, createSealer } from '../../sealing/sealer';
import type { StoreError } from '../../vault';
import { openDatabase, type Rows } from '../database';
import { findRecords, findRoot, type Tampered } from '../find';
import { createStore, emptyFound, type Store } from '../store';
import { rootRow, type StoreDeps } from '../store-state';

/** One disk: a database that outlives whoever opened it. */
export type Disk = { readonly factory: IDBFactory; rows(): Rows };

export function aDisk(): Disk {
  const factory = new IDBFactory();
  return {
    factory,
    rows: () => openDatabase('vault', { indexedDB: factory, IDBKeyRange }),
  };
}

/** A clock that tests move: `time.now` in milliseconds since 1970. */
export type Time = { now: number };

/** What a store is given in tests. The same disk is opened by the same key. */
async function someDeps(rows: Rows, time: Time = { now: 1_800_000_000_000 }): Promise<StoreDeps> {
  await cipherReady();
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return {
    rows,
    sealer: createSealer({
      dataKey: new Uint8Array(32).fill(7),
      vaultId: new Uint8Array(16).fill(9),
      epoch: 1,
      randomBytes,
    }),
    now: () => time.now++,
    randomBytes,
    pause: async () => {},
  };
}

const DEVICE = '00000000000000aa';

/** Makes a new vault's store on a disk. */
export async function newStore(rows: Rows, time?: Time): Promise<Store> {
  const deps = await someDeps(rows, time);
  const found = emptyFound(DEVICE);
  const written = await rows.write({ put: [rootRow(found.root, deps.sealer)] });
  if (!written.ok) throw new Error('the disk refused a new vault');
  return createStore(deps, found);
}

/** Opens what is on a disk, as after a crash: nobody said goodbye. */
export async function reopen(
  rows: Rows,
  time?: Time,
): Promise<Result<Store, StoreError | Tampered>> {
  const deps = await someDeps(rows, time);
  const root = await findRoot(rows, deps.sealer);
  if (!root.ok) return root;
  const found = await findRecords(rows, deps.sealer, root.value);
  return found.ok ? ok(createStore(deps, found.value)) : err(found.error);
}

/** Every record by kind and id, and what can be undone: all that a store must keep. */
export const contents = (store: Store) => ({
  records: Object.fromEntries(
    [...store.set.everything()]
      .map((record) => [`${record.kind} ${record.id}`, record] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
  journal: store.journal(),
});

/** Commits that must succeed. */
export async function write(store: Store, ...changes: Change[]): Promise<string> {
  const done = await store.commit({ changes }, { label: 'member-edited' });
  if (!done.ok || done.value.entry === null) throw new Error('nothing was written');
  return done.value.entry;
}

/** The fields of every live record that say something: a set's element at no, an empty text or null is as good as none. */
export const values = (store: Store) =>
  Object.fromEntries(
    [...store.set.everything()]
      .filter((record: Rec) => store.set.get(record.kind, record.id))
      .map((record) => [
        record.id,
        Object.fromEntries(
          Object.entries(record.fields)
            .filter(([, value]) => value !== false && value !== null && value !== '')
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      ]),
  );
