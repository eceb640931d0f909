import type { RecordId } from '../../core/record';
import type { SegmentRule } from '../../core/segments/rule';
import type { WorkingSet } from '../store/working-set';

/**
 * What a command may know when it decides. Time and chance are given, so that a decision is a function
 * of its arguments.
 */
export type CommandContext = {
  /** Every opened record; read only. */
  readonly set: WorkingSet;
  /** A fresh random id (UUID v4). */
  newId(): RecordId;
  /** Today's date on this laptop, `YYYY-MM-DD`. */
  today(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Whoever a rule means today, by name. */
  membersOf(rule: SegmentRule): readonly RecordId[];
  /** What sets this laptop apart from every other, as stamps name it. */
  readonly device: string;
  /** How the person at this laptop is called. */
  readonly organizer: string;
  /** The group this workspace belongs to; null before the workspace record exists. */
  readonly ownGroup: RecordId | null;
};
