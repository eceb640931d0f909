import type { Change, Rec, RecordId, Stamp } from '../../core/record';
import type { Result } from '../../core/result';
import type { JournalLabel } from '../../core/views/journal-labels';
import type { StoreError } from '../vault';
import type { JournalEntry } from './journal-entry';
import type { Hanging, Named } from './take-back';

/** What one commit writes: intended changes, which get stamps now, and records that come stamped from elsewhere. */
export type Batch = {
  /** In order; several changes of one record are allowed. Written after `merged`. */
  readonly changes?: readonly Change[];
  /** Records in canonical form, merged into what is there by the one rule. */
  readonly merged?: readonly Rec[];
  /**
   * Changes written in the same transaction but kept out of the journal: undoing the entry leaves them
   * (the log of exchanged files, this laptop's signing key). A batch with nothing else makes no entry.
   */
  readonly lasting?: readonly Change[];
  /** Records in canonical form that follow from others: merged in as they are, and kept out of the journal too. */
  readonly derived?: readonly Rec[];
  /** Stamps of records that are not merged; the changes are to be later than those. */
  readonly observed?: readonly Stamp[];
};

/**
 * How the journal names an entry. `label` says what it did, without personal data.
 * `import` entries can be undone for 90 days, others while they are also among the last 200, a run of the time limits for 7 days.
 */
export type EntryLabel = {
  readonly label: JournalLabel;
  readonly import?: boolean;
  /** Earlier entries that this one takes back. */
  readonly undoes?: readonly string[];
  /** The entry's id, chosen beforehand when the batch itself must name it (the log of exchanged files does). */
  readonly entry?: string;
};

/** What a commit did. `entry` is null when nothing changed. `ids`: records touched. `kept`: see `Done` in `vault.ts`. */
export type Committed = {
  readonly entry: string | null;
  readonly ids: readonly RecordId[];
  readonly kept: number;
};

/** What an undo did, and the records that it left something in. */
export type Undone = Committed & { readonly keptIn: readonly Named[] };

/** Sealed and written so far, in records. */
export type CommitProgress = (step: 'sealing' | 'writing', done: number, of: number) => void;

/** The only writer. Calls queue; each is one transaction and one journal entry, durable when it resolves. */
export type Committer = {
  commit(
    batch: Batch,
    label: EntryLabel,
    onProgress?: CommitProgress,
  ): Promise<Result<Committed, StoreError>>;
  /**
   * These entries as far as the journal still has them, and every entry that took one of them back or brought it
   * again, newest first: what `takeEntriesBack` needs.
   */
  entries(ids: readonly string[]): Promise<Result<readonly JournalEntry[], StoreError>>;
  /**
   * Takes an entry back with ordinary newer changes, as an entry of its own. Fields edited since stay and
   * are counted.
   */
  undo(
    entry: string,
    options?: {
      /** Written along with it. */
      readonly lasting?: readonly Change[];
      /** Sees the changes first and may say no. */
      readonly refuses?: ((changes: readonly Change[]) => boolean) | undefined;
      /** What would hang in the air without a record. What the entry added stays while something leans on it. */
      readonly hanging?: Hanging;
    },
  ): Promise<
    Result<
      Undone,
      StoreError | { readonly type: 'nothing-to-undo' } | { readonly type: 'undo-refused' }
    >
  >;
};
