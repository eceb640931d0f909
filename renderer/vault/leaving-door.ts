import type { RecordId } from '../core/record';
import type { Result } from '../core/result';
import type { Done, StoreError } from './outcomes';

/** What is to be withdrawn: everything that came from a partner, or what one line of the log of files brought. */
export type Withdrawn = { readonly partner: RecordId } | { readonly file: RecordId };

/**
 * What a withdrawal would take: how many files, and of what. `names`: the people who would go (at most 500). `kept` and
 * `keptIn` as in `Done`: what stays because someone here wrote in it since, or because something here needs it.
 */
export type WithdrawalPreview = {
  readonly files: number;
  readonly people: number;
  readonly attendance: number;
  readonly events: number;
  readonly others: number;
  /** Fields that get back the value from before. */
  readonly changed: number;
  readonly names: readonly string[];
  readonly kept: number;
  readonly keptIn: NonNullable<Done['keptIn']>;
};

/**
 * What a file that asks for files back would come to: how many of those never came here, how many are gone already, and
 * what giving the rest back would take.
 */
export type RecallPreview = {
  readonly neverCame: number;
  readonly goneBefore: number;
  readonly withdrawal: WithdrawalPreview;
};

/** Withdrawing what files brought, and what becomes of names whose time is over. Each is one journal entry. */
export type LeavingCommand =
  /** Takes back everything that a partner's files brought and that is still as they brought it. */
  | { readonly type: 'withdraw-partner'; readonly partner: RecordId }
  /** The same for one file, by its line in the log. */
  | { readonly type: 'withdraw-file'; readonly file: RecordId }
  /** Names of a partner's people whose file ran out become counts. `scheduled` as with `reduce`. */
  | { readonly type: 'reduce-expired'; readonly scheduled: boolean }
  /** Names of a partner's people who no longer agree to be shared become counts. */
  | { readonly type: 'reduce-refused' }
  /** People of a partner said that they joined our group too: it decides about their record from now on. */
  | { readonly type: 'adopt-members'; readonly members: readonly RecordId[] };

/** The vault's doors for taking things back, and for what becomes of a file once it is made. */
export type LeavingDoor = {
  /**
   * Files, by their names, that were saved, put into the shared folder or dragged out. Only then the next file to the
   * same partner may hold the changes since. What is no file made in this window says nothing.
   */
  noteHandedOver(fileNames: readonly string[]): Promise<Result<null, StoreError>>;
  previewWithdrawal(
    what: Withdrawn,
  ): Promise<
    Result<WithdrawalPreview, StoreError | { readonly type: 'not-found'; readonly kind: string }>
  >;
};
