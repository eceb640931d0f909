import type { Json, Rec, RecordId, Stamp } from '../record';

/** One side of a field: its value and when it was written. */
export type Side = { readonly value: Json | undefined; readonly stamp: Stamp };

/** A field that an import would touch. `conflict`: both sides changed it since each last knew the other; the later wins. */
export type PlannedField = {
  readonly key: string;
  readonly ours: Side | null;
  readonly theirs: Side | null;
  readonly winner: 'ours' | 'theirs';
  readonly conflict: boolean;
};

/** What an import would do to one record. */
export type PlannedRecord = {
  readonly id: RecordId;
  readonly kind: string;
  readonly change: 'added' | 'changed' | 'conflict' | 'deleted' | 'revived' | 'unchanged';
  readonly fields: readonly PlannedField[];
  /** The record as it would be. */
  readonly after: Rec;
};

/** Something about the file that a person should know; never stops the rest. */
export type PlanProblem =
  /** A clock ahead of ours by more than 24 h; its records are not adopted. */
  | { readonly type: 'clock-ahead'; readonly device: string; readonly records: number }
  /** Fields or kinds of a newer version, kept aside and passed on. */
  | { readonly type: 'quarantined'; readonly records: number };

export type PlanCounts = {
  readonly added: number;
  readonly changed: number;
  readonly conflicts: number;
  readonly deleted: number;
  readonly revived: number;
  readonly unchanged: number;
  readonly notShared: number;
  readonly byKind: { readonly [kind: string]: number };
  readonly problems: readonly PlanProblem[];
};

export type ImportScope = 'event' | 'everything';

/** A row of the preview, ready to show. `label` is the record's display name. */
export type PlanRow = {
  readonly id: RecordId;
  readonly kind: string;
  readonly label: string;
  readonly change: PlannedRecord['change'];
  readonly fields: readonly {
    readonly key: string;
    readonly before: Json | null;
    readonly after: Json | null;
    readonly conflict: boolean;
    /** When each side wrote it, in milliseconds since 1970; null where there is no such side. */
    readonly oursAt: number | null;
    readonly theirsAt: number | null;
    readonly winner: 'ours' | 'theirs';
  }[];
};

/** Prefer the value that lost, for one field of one record: an ordinary newer edit on top of the merge. */
export type ConflictChoice = { readonly id: RecordId; readonly key: string; readonly take: 'ours' | 'theirs' };
