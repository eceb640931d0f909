import type { Match } from '../matching/match';
import type { Attendance } from '../model/attendance';
import type { Call, CallRound } from '../model/call';
import type { Household } from '../model/household';
import type { Rung, RungMove } from '../model/ladder';
import type { Note } from '../model/note';
import type { OneOnOne } from '../model/one-on-one';
import type { LegalHold, Purge } from '../model/retention';
import type { Segment } from '../model/segment';
import type { Verdict } from '../model/verdict';
import type { RETENTION_SUBJECTS } from '../model/vocabulary';
import type { RecordId } from '../record';
import type { SegmentRule } from '../segments/rule';
import type { EventRow, MemberRow, Window } from './rows';

/** A person as far as likeness goes: what a form, a walk-in or a row of a table knows. Texts as typed. */
export type PersonSketch = {
  readonly givenName: string;
  readonly familyNames: string;
  readonly preferredName: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly county: string | null;
  readonly zip: string;
  readonly household: RecordId | null;
};

/** Someone who is here and may be the person in question. */
export type SimilarMember = { readonly row: MemberRow; readonly match: Match };

/** Members who look like one person, or like one household; every pair that speaks for it with its reasons. */
export type DuplicateGroup = {
  /** Names the group until the next scan. */
  readonly key: string;
  readonly members: readonly MemberRow[];
  readonly pairs: readonly {
    readonly a: RecordId;
    readonly b: RecordId;
    readonly match: Match;
  }[];
  readonly strength: Match['strength'];
};

/** What the last scan found and nobody decided yet, the surest first. `scanned`: false before the first scan since unlock. */
export type DuplicatesView = {
  readonly scanned: boolean;
  /** Whether members changed since the scan. */
  readonly outdated: boolean;
  readonly total: number;
  readonly from: number;
  readonly groups: readonly DuplicateGroup[];
  /** How many groups there are of each strength. */
  readonly byStrength: { readonly [S in Match['strength']]: number };
};

/** One field in a merge: every value with the members who have it, those of more members first. Empty values are left out. */
export type MergeField = {
  readonly field: string;
  /** The values differ, so that a person has to say which stays. Sets are joined and never differ. */
  readonly differs: boolean;
  /** Whose value stays unless a person says otherwise; null with sets, and when nobody has a value. */
  readonly stays: RecordId | null;
  readonly values: readonly {
    /** Display text; for words of the vocabulary (languages, roles, consents) the word, to be shown by its term. */
    readonly text: string;
    readonly textEs: string;
    readonly members: readonly RecordId[];
  }[];
};

/** What a merge into the first of the members would do. `moved`: how many records of each kind would go over to the one who stays. */
export type MergePreview = {
  readonly members: readonly MemberRow[];
  readonly fields: readonly MergeField[];
  readonly moved: { readonly [kind: string]: number };
  /** Records that both have of the same event or round, which become one. */
  readonly joined: number;
};

/** A household with its people, by name. */
export type HouseholdRow = {
  readonly household: Household;
  readonly members: readonly MemberRow[];
  /** Phones that more than one of them has, formatted. */
  readonly sharedPhones: readonly string[];
};

/** A segment and how many members it means today. `ready`: ships with the app; its id is a message key and its name empty. */
export type SegmentRow = {
  readonly id: string;
  readonly ready: boolean;
  readonly name: string;
  readonly rule: SegmentRule;
  readonly members: number;
};

/** Records that rules name: groups and rungs as they stand, events by date, the latest first. */
export type SegmentChoices = {
  readonly groups: readonly { readonly id: RecordId; readonly name: string }[];
  readonly rungs: readonly {
    readonly id: RecordId;
    readonly nameEn: string;
    readonly nameEs: string;
  }[];
  readonly events: readonly {
    readonly id: RecordId;
    readonly titleEn: string;
    readonly titleEs: string;
    readonly date: string;
  }[];
};

/** One moment in a member's story. `date` is `YYYY-MM-DD`; `time` may be empty. */
export type MemberMoment = { readonly date: string; readonly time: string } & (
  | { readonly type: 'added' }
  | { readonly type: 'imported'; readonly rows: number }
  /** Came in a file of a partner group. */
  | { readonly type: 'received'; readonly partner: string }
  /** Left in a file, to a partner or as a table. */
  | { readonly type: 'shared'; readonly partner: string; readonly table: boolean }
  | { readonly type: 'merged'; readonly verdict: Verdict }
  | {
      readonly type: 'event';
      readonly event: EventRow;
      readonly rsvp: Attendance['rsvp'];
      readonly mark: Attendance['mark'];
      readonly walkIn: boolean;
    }
  | { readonly type: 'called'; readonly call: Call; readonly round: CallRound | null }
  | { readonly type: 'one-on-one'; readonly oneOnOne: OneOnOne }
  | {
      readonly type: 'moved-on-ladder';
      readonly move: RungMove;
      readonly from: Rung | null;
      readonly to: Rung | null;
    }
  | { readonly type: 'note'; readonly note: Note }
);

/** The caring side of one member, for the detail panel. Latest first. */
export type MemberCare = {
  readonly household: HouseholdRow | null;
  readonly rung: Rung | null;
  readonly oneOnOnes: readonly OneOnOne[];
  readonly moments: readonly MemberMoment[];
};

/** Why someone stands on the list of those who need a call. */
export type CallReason =
  | { readonly type: 'call-back'; readonly on: string; readonly call: Call }
  | { readonly type: 'next-step'; readonly due: string; readonly oneOnOne: OneOnOne }
  | { readonly type: 'needs-organizer'; readonly call: Call }
  /** Came to a first event some days ago and nobody called since. */
  | { readonly type: 'first-timer'; readonly event: EventRow }
  /** Came three times or more and had no one-on-one. */
  | { readonly type: 'no-one-on-one'; readonly times: number }
  /** Said yes and missed it twice. */
  | { readonly type: 'missed-twice' };

/** A person who needs a call, with every reason, the most pressing first. */
export type CareRow = {
  readonly member: MemberRow;
  /** Whether the person may be called (`mayContact`). */
  readonly consentPhone: 'unknown' | 'yes' | 'no';
  readonly reasons: readonly CallReason[];
};

/** The list "who needs a call", the most pressing first. */
export type CareView = { readonly total: number; readonly rows: readonly CareRow[] };

/** A rung with how many stand on it. */
export type RungRow = { readonly rung: Rung; readonly members: number };

/** A round of calls and how far it is. */
export type CallRoundRow = {
  readonly round: CallRound;
  readonly event: EventRow | null;
  /** Without those who said no to calls before anyone tried. */
  readonly people: number;
  /** Tried at least once. */
  readonly tried: number;
  readonly reached: number;
  readonly yes: number;
  /** To be called today, for the first time or again (`isStillToCall`). */
  readonly left: number;
  /** By name; `name` is empty for people whom nobody calls yet. */
  readonly callers: readonly {
    readonly name: string;
    readonly people: number;
    readonly tried: number;
  }[];
};

/** One line of a round's grid. `phone` is formatted; `language` is the one to speak to the person in. */
export type CallLine = {
  readonly call: Call;
  /** As printed on the call sheet (`A07`); stays with the call. Empty when it has no number. */
  readonly code: string;
  readonly name: string;
  readonly phone: string;
  readonly language: string | null;
  readonly county: string | null;
  /** Whether the person may be called (`mayContact`). */
  readonly consentPhone: 'unknown' | 'yes' | 'no';
  /** What the person said about the round's event; `waiting` for whoever waits for a place. */
  readonly rsvp: string | null;
  /** The exact address of the event; empty unless the person confirmed. */
  readonly privateAddress: string;
  /** The latest outcomes of earlier calls, newest first, at most three. */
  readonly before: readonly { readonly date: string; readonly outcome: string }[];
  /** Events this person came to. */
  readonly came: number;
};

export type CallRoundDetail = {
  readonly row: CallRoundRow;
  readonly lines: readonly CallLine[];
};

/** One subject's retention: its limit, and what is beyond it today. */
export type RetentionRow = {
  readonly subject: (typeof RETENTION_SUBJECTS)[number];
  /** Days; null: no limit. */
  readonly days: number | null;
  readonly defaultDays: number | null;
  readonly due: number;
  /** The day on which the next one is due; empty when none is in sight. */
  readonly nextOn: string;
  /** Up to five that are due, by display name, so that a person sees what it means. */
  readonly examples: readonly string[];
};

/** Members of whom nothing was heard for `days` (null: no limit), longest silence first; at most 50 of `total`. */
export type RetentionAsk = {
  readonly days: number | null;
  readonly total: number;
  readonly members: readonly {
    readonly id: RecordId;
    readonly name: string;
    readonly lastHeard: string;
    /** The day on which the limit reaches them. */
    readonly erasedOn: string;
  }[];
};

export type RetentionView = {
  readonly rows: readonly RetentionRow[];
  readonly ask: RetentionAsk;
  readonly hold: LegalHold | null;
  readonly holds: readonly LegalHold[];
  readonly runs: readonly Purge[];
  /** The day on which a person first agreed; empty: nothing is ever reduced before. */
  readonly agreedOn: string;
};

/** What this laptop holds, as counts, for the group's lawyer. Field counts say how many members have it. */
export type HeldView = {
  readonly kinds: readonly {
    readonly kind: string;
    readonly records: number;
    readonly oldest: string;
  }[];
  readonly memberFields: readonly { readonly field: string; readonly members: number }[];
  readonly members: number;
  readonly filesOut: number;
  readonly filesIn: number;
  readonly hold: LegalHold | null;
};

/** What a bulk edit would do. `changing`: those who are not so already; `examples`: some of their names. */
export type ChangePreview = {
  readonly members: number;
  readonly changing: number;
  readonly examples: readonly string[];
};

/** Views of members and of the care for them, by name. */
export type PeopleViews = {
  'member-care': { query: { id: RecordId }; result: MemberCare | null };
  /** Members who may be the person, the surest first; verdicts are honored. `except`: the record being edited. `weak`: also those who hardly look alike; absent: only namesakes of them. */
  'similar-members': {
    query: {
      person: PersonSketch;
      except: RecordId | null;
      limit: number;
      weak?: boolean | 'same-name';
    };
    result: readonly SimilarMember[];
  };
  duplicates: {
    query: { strength: Match['strength'] | 'all'; from: number; count: number };
    result: DuplicatesView;
  };
  'merge-preview': { query: { members: readonly RecordId[] }; result: MergePreview | null };
  /** Pairs that someone judged, latest first, so that a verdict can be taken back. */
  verdicts: {
    query: { from: number; count: number };
    result: {
      readonly total: number;
      readonly rows: readonly {
        readonly verdict: Verdict;
        readonly a: string;
        readonly b: string;
      }[];
    };
  };
  households: {
    query: { search: string; from: number; count: number };
    result: Window<HouseholdRow>;
  };
  household: { query: { id: RecordId }; result: HouseholdRow | null };
  segments: { query: Record<string, never>; result: readonly SegmentRow[] };
  /** How many a rule means, of all. */
  'segment-count': {
    query: { rule: SegmentRule };
    result: { readonly members: number; readonly all: number };
  };
  segment: { query: { id: RecordId }; result: Segment | null };
  /** What a rule can name, for the sentence and its editors. */
  'segment-choices': { query: Record<string, never>; result: SegmentChoices };
  /** `patch`: a `MembersPatch` (`vault/people-commands.ts`). */
  'change-preview': {
    query: { members: readonly RecordId[]; patch: object };
    result: ChangePreview;
  };
  rungs: { query: Record<string, never>; result: readonly RungRow[] };
  care: { query: { limit: number }; result: CareView };
  'call-rounds': { query: { show: 'open' | 'closed' }; result: readonly CallRoundRow[] };
  /** `caller`: only that caller's people; null: everyone. By name. Never anyone who said no to contact or to calls. */
  'call-round': {
    query: { id: RecordId; caller: string | null };
    result: CallRoundDetail | null;
  };
  retention: { query: Record<string, never>; result: RetentionView };
  held: { query: Record<string, never>; result: HeldView };
};
