import type { RecordId } from '../core/record';

/** The store could not be read or written: disk full, or damaged. Nothing was changed. */
export type StoreError = {
  readonly type: 'store-failed';
  readonly reason: 'disk-full' | 'unavailable';
};

/**
 * What a command did. `entry` is null when nothing changed; `ids` are the records made or touched; `kept`: fields
 * an undo left alone because someone wrote them since, and `keptIn` the records they are in (at most 500), for the list.
 */
export type Done = {
  readonly entry: string | null;
  readonly ids: readonly RecordId[];
  readonly kept: number;
  readonly keptIn?: readonly {
    readonly kind: string;
    readonly id: RecordId;
    readonly label: string;
  }[];
};

export type Progress = {
  readonly step:
    | 'deriving-key'
    | 'reading'
    | 'opening'
    | 'planning'
    | 'sealing'
    | 'writing'
    | 'encrypting';
  readonly done: number;
  readonly of: number;
};

/** A long job: its outcome, and a way to stop it that leaves nothing behind. */
export type Job<T> = { readonly outcome: Promise<T>; cancel(): void };
