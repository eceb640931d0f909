import type { LegalHold } from '../model/retention';
import type { RecordId } from '../record';

/** Names that a partner's files brought and that become counts on a day, because the files ran out. */
export type ExpiringGroup = {
  /** The group that decides about the people, and what it is called. */
  readonly group: RecordId;
  readonly name: string;
  /** The day on which the names become counts, `YYYY-MM-DD`. */
  readonly on: string;
  readonly isDue: boolean;
  /** It is not about a day: the people no longer agree to be shared, and `on` is today. */
  readonly isRefused?: true;
  readonly people: readonly { readonly id: RecordId; readonly name: string }[];
};

/** Whose names become counts within the next two weeks, or are due, the earliest day first; then who no longer agrees. */
export type ExpiringView = {
  readonly groups: readonly ExpiringGroup[];
  /** How many people are due today. */
  readonly due: number;
  /** How many people of other groups no longer agree to be shared. */
  readonly refused: number;
  /** The day on which a person agreed to what time limits do; empty before. */
  readonly agreedOn: string;
  readonly hold: LegalHold | null;
};
