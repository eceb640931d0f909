import Dexie, { type DexieOptions, type Table } from 'dexie';
import { err, ok, type Result } from '../../core/result';
import type { Bytes } from '../sealing/bytes';
import type { VaultHeader } from '../sealing/key-slots';
import type { StoreError } from '../vault';

/** A row: a name that tells nothing, and sealed bytes. A Blob where the bytes are many. */
export type Row = { readonly k: string; readonly b: Bytes | Blob };

/** What one transaction does. All of it happens or none of it. */
export type Write = {
  /** What was there before goes, header and all. */
  readonly clear?: boolean;
  readonly put?: readonly Row[];
  readonly drop?: readonly string[];
  readonly header?: VaultHeader;
};

/** The database as the store sees it: sealed rows by name, and the header. */
export type Rows = {
  header(): Promise<Result<VaultHeader | null, StoreError>>;
  /** Names of all rows. */
  names(): Promise<Result<readonly string[], StoreError>>;
  /** The bytes of rows, in the order asked for; null where there is no such row. */
  read(names: readonly string[]): Promise<Result<readonly (Bytes | Blob | null)[], StoreError>>;
  /** The header as it lies there and all rows by name, as of one moment. */
  everything(): Promise<
    Result<{ readonly header: unknown; readonly rows: readonly Row[] }, StoreError>
  >;
  /** Durable when it resolves. After a failure nothing was written; after a time-out nothing more can be. */
  write(write: Write): Promise<Result<null, StoreError>>;
  close(): void;
};

/**
 * How long a transaction may take, in milliseconds. On a full disk Chromium can leave one that never ends
 * (`safety.md` 2.8). Large ones get more, by the bytes.
 */
const PATIENCE = 5_000;
const PATIENCE_PER_MIB = 250;

/** How long a transaction that was told to abort may take to say that it did. */
const ABORT_PATIENCE = 1_000;

const HEADER_KEY = 1;

class VaultDatabase extends Dexie {
  declare readonly headers: Table<VaultHeader, number>;
  declare readonly rows: Table<Row, string>;

  constructor(name: string, options: DexieOptions) {
    super(name, options);
    // 1: the header under its one key, and sealed rows by name. No index: it would be plaintext.
    this.version(1).stores({ headers: '', rows: 'k' });
  }
}

/** Opens the database of a vault, making it when it is not there. `options` name another IndexedDB in tests. */
export function openDatabase(
  name: string,
  options: DexieOptions = {},
  patience: number = PATIENCE,
): Rows {
  const database = new VaultDatabase(name, options);
  /** Whether the last transaction was written is unknown: nothing goes on top of it until the store is opened again. */
  let stuck = false;

  const inTime = async <T>(work: Promise<T>, ms: number): Promise<Result<T, StoreError>> => {
    const outcome = await orLate(work, ms).catch((thrown: unknown) => ({ thrown }));
    if (outcome === LATE) return err(UNAVAILABLE);
    return isThrown(outcome) ? err(reasonOf(outcome.thrown)) : ok(outcome as T);
  };

  return {
    header: () => inTime(readHeader(database), patience),
    names: () => inTime(database.rows.toCollection().primaryKeys(), patience * 4),
    read: (names) =>
      inTime(
        database.rows.bulkGet([...names]).then((rows) => rows.map((row) => row?.b ?? null)),
        patience * 4,
      ),
    everything: () =>
      inTime(
        database.transaction('r', database.headers, database.rows, async () => ({
          header: await readHeader(database),
          rows: await database.rows.toArray(),
        })),
        patience * 4,
      ),
    async write(write) {
      if (stuck) return err(UNAVAILABLE);
      const mib = (write.put ?? []).reduce((sum, row) => sum + sizeOf(row.b), 0) / 2 ** 20;
      try {
        if (!database.isOpen()) await database.open();
        const begun = begin(database.backendDB(), write);
        const outcome = await orLate(begun.ended, patience + mib * PATIENCE_PER_MIB);
        if (outcome !== LATE) return ok(null);
        stuck = true;
        begun.abort();
        if ((await orLate(begun.ended, ABORT_PATIENCE)) === LATE) return err(UNAVAILABLE);
        stuck = false;
        return ok(null);
      } catch (thrown) {
        // The transaction said that it was aborted: nothing was written.
        stuck = false;
        return err(reasonOf(thrown));
      }
    },
    close: () => database.close(),
  };
}

const readHeader = async (database: VaultDatabase): Promise<VaultHeader | null> =>
  (await database.headers.get(HEADER_KEY)) ?? null;

/**
 * One strict transaction, without Dexie: its bulk operations commit what succeeded when one of them fails.
 * `ended` resolves when all of it is durable, and rejects when nothing was written.
 */
function begin(
  database: IDBDatabase,
  { clear = false, put = [], drop = [], header }: Write,
): { readonly ended: Promise<null>; abort(): void } {
  const transaction = database.transaction(header ? ['rows', 'headers'] : ['rows'], 'readwrite', {
    durability: 'strict',
  });
  const ended = new Promise<null>((resolve, reject) => {
    transaction.oncomplete = () => resolve(null);
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
  const abort = () => {
    try {
      transaction.abort();
    } catch {
      // It has ended or is ending; `ended` tells how.
    }
  };
  try {
    const rows = transaction.objectStore('rows');
    if (clear) rows.clear();
    for (const row of put) rows.put(row);
    for (const name of drop) rows.delete(name);
    if (header) transaction.objectStore('headers').put(header, HEADER_KEY);
    transaction.commit();
    return { ended, abort };
  } catch (thrown) {
    abort();
    return {
      ended: ended.then(
        () => null,
        () => Promise.reject(thrown),
      ),
      abort,
    };
  }
}

const UNAVAILABLE: StoreError = { type: 'store-failed', reason: 'unavailable' };
const LATE = Symbol('late');

async function orLate<T>(work: Promise<T>, ms: number): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const isThrown = (outcome: unknown): outcome is { readonly thrown: unknown } =>
  typeof outcome === 'object' && outcome !== null && 'thrown' in outcome;

/** Bytes of a stored value. */
export const sizeOf = (bytes: Bytes | Blob): number =>
  bytes instanceof Uint8Array ? bytes.length : bytes.size;

const reasonOf = (thrown: unknown): StoreError =>
  thrown instanceof Error && thrown.name === 'QuotaExceededError'
    ? { type: 'store-failed', reason: 'disk-full' }
    : UNAVAILABLE;
