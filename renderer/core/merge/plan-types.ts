import type { Match } from '../matching/match';
import type { EXCHANGE_SCOPES, VERDICTS } from '../model/vocabulary';
import type { Fields, Json, Rec, RecordId, Stamp } from '../record';

/** A record that an import leaves as it is. */
export const asItIs = (record: Rec): PlannedRecord => ({
  id: record.id,
  kind: record.kind,
  change: 'unchanged',
  fields: [],
  before: record,
  after: record,
  restore: {},
});

/** One side of a field: its value and when it was written. After a deletion there is no value. */
export type Side = { readonly value: Json | undefined; readonly stamp: Stamp };

/** A field that an import would touch. `conflict`: both sides changed it since each last knew the other; the later wins. */
export type PlannedField = {
  readonly key: string;
  readonly ours: Side | null;
  readonly theirs: Side | null;
  readonly winner: 'ours' | 'theirs';
  readonly conflict: boolean;
  /** It is about a person whose record our group keeps: theirs waits as a suggestion, and ours stays. */
  readonly suggested?: true;
};

/** What an import would do to one record. */
export type PlannedRecord = {
  readonly id: RecordId;
  readonly kind: string;
  readonly change: 'added' | 'changed' | 'conflict' | 'deleted' | 'revived' | 'unchanged';
  /** Fields that differ. Empty for `added` (everything in `after` is new) and `unchanged`. */
  readonly fields: readonly PlannedField[];
  /** The record as it is here; null when it is new to us. A plan is stale once this is no longer so. */
  readonly before: Rec | null;
  /** The record as it would be, merged by the one rule. */
  readonly after: Rec;
  /**
   * Written anew, as an edit of ours: fields of a record that was only let go of and comes again, and consents that a
   * partner withdrew before a later answer of ours knew of it.
   */
  readonly restore: Fields;
  /** The latest stamp of what waits as suggestions or is not taken: what is written from now on is later. */
  readonly heard?: Stamp;
};

/** Something about the file that a person should know; never stops the rest. */
export type PlanProblem =
  /** A clock ahead of ours by more than 24 h; its records are not adopted. */
  | { readonly type: 'clock-ahead'; readonly device: string; readonly records: number }
  /** Fields or kinds of a newer version, kept aside and passed on. */
  | { readonly type: 'quarantined'; readonly records: number }
  /** Deletions of records that are not the sender's to delete; ours stay. */
  | { readonly type: 'deletion-refused'; readonly records: number }
  /** People who were deleted here, and whom a partner still has: they stay deleted. */
  | { readonly type: 'stays-deleted'; readonly records: number }
  /** People whose record our group keeps, and of whom the partner says that another group does. */
  | { readonly type: 'steward-kept'; readonly records: number }
  /** People who are not here, and of whom a file said before that they no longer agree to be shared: they stay out. */
  | { readonly type: 'refused-before'; readonly records: number }
  /** People of whom the sender says so, who are neither the sender's nor came from there: nothing changes for them. */
  | { readonly type: 'refusal-unheeded'; readonly records: number }
  /** A later file of the same sender was taken in before. Nothing newer is overwritten. */
  | { readonly type: 'older-file' }
  /** Files that the sender made in between never arrived here. */
  | { readonly type: 'files-missing'; readonly files: number }
  /** It holds only what changed since a file that is not here: a whole one is needed. */
  | { readonly type: 'base-missing' };

export type PlanCounts = {
  readonly added: number;
  readonly changed: number;
  readonly conflicts: number;
  readonly deleted: number;
  readonly revived: number;
  readonly unchanged: number;
  /** Fields of our people that would wait as suggestions. */
  readonly suggestions: number;
  /** People here who no longer agree to be shared. */
  readonly refusals: number;
  /** People whom the sender left out because they did not agree to be shared. */
  readonly notShared: number;
  readonly byKind: { readonly [kind: string]: number };
  readonly problems: readonly PlanProblem[];
};

export type ImportScope = Exclude<(typeof EXCHANGE_SCOPES)[number], 'table'>;

/**
 * A row of the preview, ready to show. `label` and `labelEs` are the record's display name. `added` rows
 * list every field that has a value. References read as the name of what they point to.
 */
export type PlanRow = {
  readonly id: RecordId;
  readonly kind: string;
  readonly label: string;
  readonly labelEs: string;
  readonly change: PlannedRecord['change'];
  /** For a person who is new here: those here who look like them, the surest first. Absent: nobody does. */
  readonly similar?: readonly {
    readonly id: RecordId;
    readonly name: string;
    readonly match: Match;
  }[];
  readonly fields: readonly {
    readonly key: string;
    /** For an element of a set, its display text; the values are then true, false or null. */
    readonly element: string | null;
    readonly before: Json | null;
    readonly after: Json | null;
    /** The values of the two sides, whichever wins; null where there is no such side. */
    readonly ours: Json | null;
    readonly theirs: Json | null;
    readonly conflict: boolean;
    /** When each side wrote it, in milliseconds since 1970; null where there is no such side. */
    readonly oursAt: number | null;
    readonly theirsAt: number | null;
    readonly winner: 'ours' | 'theirs';
    /** Theirs waits as a suggestion, and ours stays. */
    readonly suggested: boolean;
  }[];
};

/**
 * Which rows of a plan to show: those of a change; `look-alike`: new people who look like someone here; `suggested`:
 * those with fields that would wait as suggestions.
 */
export type PlanFilter = PlanRow['change'] | 'look-alike' | 'suggested' | 'all';

/**
 * Prefer the value that lost, for one field of one record: an ordinary newer edit on top of the merge.
 * `key` is `WHOLE_RECORD` where a deletion is in question: `ours` keeps a record that the file deletes, or
 * deletes again one that the file brings back.
 */
export type ConflictChoice = {
  readonly id: RecordId;
  readonly key: string;
  readonly take: 'ours' | 'theirs';
};

/** The key of a choice about a whole record. */
export const WHOLE_RECORD = '*';

/** What a person said of someone new in a file and someone here: `theirs` is to be added by the plan, `ours` is known. */
export type PairDecision = {
  readonly theirs: RecordId;
  readonly ours: RecordId;
  readonly says: (typeof VERDICTS)[number];
};

/** All that people decide about a plan before it is written. */
export type ImportDecisions = {
  /** Field by field, or a whole record (`WHOLE_RECORD`): then every conflict of it that has no choice of its own. */
  readonly choices: readonly ConflictChoice[];
  /** For every conflict that nobody decided: the later wins, or always one side. */
  readonly rule: 'later' | 'ours' | 'theirs';
  /** New people who look like someone here. `same-person` makes theirs one with ours, which stays. */
  readonly pairs: readonly PairDecision[];
};

/** Nobody decided anything: the later value wins. */
export const NO_DECISIONS: ImportDecisions = { choices: [], rule: 'later', pairs: [] };
