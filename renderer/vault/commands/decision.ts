import type { Change, Rec, RecordId, Stamp } from '../../core/record';
import type { Result } from '../../core/result';
import type { JournalLabel } from '../../core/views/journal-labels';
import type { Command, CommandError } from '../vault';
import type { CommandContext } from './context';

/**
 * What a command would write. `changes` hold only what differs and may be empty; `label` names the
 * journal entry; `ids` are the records that the command was about.
 */
export type Decision = {
  readonly changes: readonly Change[];
  /** What no undo takes back: it tells what happened outside, such as a sheet that was printed. */
  readonly lasting?: readonly Change[];
  /**
   * Records that follow from others and are the same on every laptop, such as the next events of a series. Written with
   * the stamps that they come with, and out of the journal.
   */
  readonly derived?: readonly Rec[];
  readonly label: JournalLabel;
  readonly ids: readonly RecordId[];
  /** Stamps from elsewhere that the changes have to be later than. */
  readonly observed?: readonly Stamp[];
};

export type Decided = Result<Decision, CommandError>;

/** A command of one type. */
export type CommandOf<T extends Command['type']> = Extract<Command, { readonly type: T }>;

/** Decides one type of command. Reads the records and writes nothing. */
export type Decide<T extends Command['type']> = (
  command: CommandOf<T>,
  context: CommandContext,
) => Decided;
