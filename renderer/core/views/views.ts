import type { ListPlan } from '../agreement-lists/plan-list';
import type { ListedAgreement } from '../agreement-lists/read-list';
import type { Agency } from '../model/agency';
import type { Attendance } from '../model/attendance';
import type { Contest, Demand, Operation } from '../model/campaign';
import type { Event } from '../model/event';
import type { Fact } from '../model/fact';
import type { FolderFile } from '../model/folder-file';
import type { Group } from '../model/group';
import type { Ask, Meeting } from '../model/meeting';
import type { Member } from '../model/member';
import type { Note } from '../model/note';
import type { Official } from '../model/official';
import type { LegalHold } from '../model/retention';
import type { Statement } from '../model/statement';
import type { ExchangeLog, Workspace } from '../model/workspace';
import type { RecordId } from '../record';
import type { StateLaw } from '../sheriffs/state-law';
import type { AfterViews } from './after-views';
import type { CountyMapQuery, CountyMapView } from './county-map-view';
import type { DemandRow } from './demand-row';
import type { DoorViews } from './door-views';
import type { EventPlanViews } from './event-plan-views';
import type { ExchangeFile, OthersCount } from './exchange-rows';
import type { IncidentViews } from './incident-views';
import type { JournalLabel } from './journal-labels';
import type { ExpiringView } from './leaving-views';
import type { MeetingViews } from './meeting-views';
import type { PaperViews } from './paper-views';
import type { PartnerRow } from './partner-row';
import type { PeopleViews } from './people-views';
import type { PowerMapQuery, PowerRow } from './power-map-view';
import type { PromiseRow } from './promise-row';
import type { EventRow, MemberRow, MembersQuery, Window } from './rows';
import type { SeriesViews } from './series-views';
import type { SuggestionRow } from './suggestion-row';
import type { EventCounts } from './turnout';

export type { PromiseRow } from './promise-row';
export type { EventRow, MemberRow, MembersQuery, Window } from './rows';
export type { EventCounts } from './turnout';

/** What filter chips and pickers of members can offer, with how many members each has. */
export type MemberFacets = {
  readonly groups: readonly Group[];
  readonly tags: readonly { readonly word: string; readonly members: number }[];
  readonly counties: readonly { readonly fips: string; readonly members: number }[];
  readonly languages: readonly { readonly code: string; readonly members: number }[];
  /** Tables that were taken in, the latest first, as far as anyone who came with them is still here. */
  readonly tables: readonly {
    readonly id: RecordId;
    readonly date: string;
    readonly members: number;
  }[];
};

/** Everything about one person, for the detail panel. */
export type MemberDetail = {
  readonly member: Member;
  readonly name: string;
  readonly notes: readonly Note[];
  readonly events: readonly {
    readonly event: EventRow;
    readonly attendance: Attendance;
  }[];
};

/** A person at an event, for the event's list of people. */
export type AttendeeRow = {
  readonly attendance: Attendance;
  /** Display name of the member, or the walk-in's name. */
  readonly name: string;
  readonly preferredLanguage: string | null;
  readonly phone: string;
};

/** One event with its people, sorted by name. */
export type EventDetail = {
  readonly event: Event;
  readonly row: EventRow;
  readonly counts: EventCounts;
  /** Places that are left (null: no limit), and the attendance of those who wait for one, in turn. */
  readonly waitlist: { readonly free: number | null; readonly inTurn: readonly RecordId[] };
  /** Places in shifts and roles that nobody has. */
  readonly placesMissing: number;
  readonly people: readonly AttendeeRow[];
  readonly notes: readonly Note[];
  readonly hostGroups: readonly Group[];
};

/** A county in the list of 100, with what is known at a glance. */
export type CountyRow = {
  readonly fips: string;
  readonly name: string;
  readonly agencies: number;
  readonly officials: readonly string[];
  readonly facts: number;
  readonly disputed: number;
  readonly openPromises: number;
  readonly overduePromises: number;
  readonly lastMeeting: string;
};

/** One dated entry of a county's timeline, newest first. `date` may be `YYYY`, `YYYY-MM` or a full date. */
export type TimelineEntry = { readonly date: string } & (
  | { readonly type: 'fact'; readonly fact: Fact; readonly agency: Agency | null }
  | {
      readonly type: 'statement';
      readonly statement: Statement;
      readonly official: Official | null;
    }
  | { readonly type: 'meeting'; readonly meeting: Meeting; readonly official: Official | null }
  | { readonly type: 'contest'; readonly contest: Contest }
  | { readonly type: 'operation'; readonly operation: Operation }
  | { readonly type: 'term'; readonly official: Official }
  /** A state law that came into force. */
  | { readonly type: 'law'; readonly law: StateLaw }
);

/** A county's page; `fips` is null and `name` empty for what belongs to no county. */
export type CountyDetail = {
  readonly fips: string | null;
  readonly name: string;
  readonly agencies: readonly Agency[];
  readonly officials: readonly Official[];
  readonly timeline: readonly TimelineEntry[];
  readonly promises: readonly PromiseRow[];
  readonly notes: readonly Note[];
  /** Every state law that the group reckons with, in force or not. */
  readonly laws: readonly StateLaw[];
};

export type MeetingDetail = {
  readonly meeting: Meeting;
  readonly official: Official | null;
  readonly agency: Agency | null;
  readonly county: string | null;
  readonly groups: readonly Group[];
  readonly delegates: readonly { readonly id: RecordId; readonly name: string }[];
  readonly asks: readonly Ask[];
  readonly quotes: readonly Statement[];
  readonly promises: readonly PromiseRow[];
};

/** Words that were asked before, so that everyone asks with the same words. `last`: date of the latest meeting with them. */
export type PastAsk = { readonly words: string; readonly times: number; readonly last: string };

export type MeetingRow = {
  readonly meeting: Meeting;
  readonly official: Official | null;
  readonly county: string | null;
  readonly asks: number;
  readonly openPromises: number;
};

/** What the frame of every screen shows. `today` is the date that the app reckons with (the sample stands in February 2019). */
export type WorkspaceView = {
  readonly workspace: Workspace;
  readonly group: Group | null;
  readonly groups: readonly Group[];
  readonly today: string;
  /** The legal hold that is on; null when none is. */
  readonly hold: LegalHold | null;
  readonly counts: { readonly members: number; readonly events: number; readonly meetings: number };
};

/** "What now": the next events with what they lack, promises due, and first steps when there is little yet. */
export type HomeView = {
  readonly today: string;
  readonly next: readonly {
    readonly row: EventRow;
    readonly confirmed: number;
    readonly interpreterMissing: boolean;
    /** Places in shifts and roles that nobody has. */
    readonly placesMissing: number;
    readonly waiting: number;
    readonly childcareAsked: number;
    readonly unmarked: number;
  }[];
  readonly promises: readonly PromiseRow[];
  readonly followUps: readonly MeetingRow[];
  readonly demands: readonly Demand[];
  readonly counts: WorkspaceView['counts'];
};

/** A hit of the command palette. */
export type FoundRow = {
  readonly type: 'member' | 'event' | 'county' | 'official' | 'meeting';
  readonly id: string;
  readonly label: string;
  readonly labelEs: string;
  readonly detail: string;
};

/** Something that can be taken back, newest first. `label` names the kind of change, never a person. */
export type JournalRow = {
  readonly entry: string;
  readonly at: number;
  readonly label: JournalLabel;
  readonly records: number;
  readonly undone: boolean;
};

/** Every view by name: what it is asked with, and what it answers. Unknown ids answer null. */
export type Views = IncidentViews &
  AfterViews &
  DoorViews &
  EventPlanViews &
  MeetingViews &
  PaperViews &
  SeriesViews &
  PeopleViews & {
    workspace: { query: Record<string, never>; result: WorkspaceView };
    home: { query: Record<string, never>; result: HomeView };
    find: { query: { search: string; limit: number }; result: readonly FoundRow[] };
    members: { query: MembersQuery; result: Window<MemberRow> };
    'member-facets': { query: Record<string, never>; result: MemberFacets };
    member: { query: { id: RecordId }; result: MemberDetail | null };
    events: {
      query: { search: string; when: 'upcoming' | 'past' | 'all'; from: number; count: number };
      result: Window<EventRow>;
    };
    event: { query: { id: RecordId }; result: EventDetail | null };
    'others-counts': { query: { event: RecordId }; result: readonly OthersCount[] };
    /** Members that are not yet on the event's list, for inviting and for matching walk-ins. */
    invitable: {
      query: { event: RecordId; search: string; limit: number };
      result: readonly MemberRow[];
    };
    counties: { query: Record<string, never>; result: readonly CountyRow[] };
    county: { query: { fips: string | null }; result: CountyDetail | null };
    'county-map': { query: CountyMapQuery; result: CountyMapView };
    'power-map': { query: PowerMapQuery; result: readonly PowerRow[] };
    demands: { query: Record<string, never>; result: readonly DemandRow[] };
    /** Statements of officials, the latest first, for tying one to a demand. */
    statements: { query: Record<string, never>; result: readonly Statement[] };
    /** What a list of agreements of a day would do. */
    'list-plan': {
      query: { listed: readonly ListedAgreement[]; date: string };
      result: ListPlan;
    };
    laws: { query: Record<string, never>; result: readonly StateLaw[] };
    officials: { query: Record<string, never>; result: readonly Official[] };
    agencies: { query: Record<string, never>; result: readonly Agency[] };
    meetings: { query: Record<string, never>; result: readonly MeetingRow[] };
    meeting: { query: { id: RecordId }; result: MeetingDetail | null };
    /** Asks of earlier meetings and of demands to sheriffs, each wording once, the most used first. */
    'past-asks': { query: Record<string, never>; result: readonly PastAsk[] };
    promises: {
      query: { state: 'open' | 'settled' | 'all' };
      result: readonly PromiseRow[];
    };
    partners: { query: Record<string, never>; result: readonly PartnerRow[] };
    expiring: { query: Record<string, never>; result: ExpiringView };
    /** What partners wrote about people whose record we keep: what waits first, then the latest settled. */
    suggestions: { query: Record<string, never>; result: readonly SuggestionRow[] };
    'suggestion-count': { query: Record<string, never>; result: { readonly open: number } };
    /** What is known of files in the shared folder, by their digests; nothing of those that are new. */
    'folder-files': { query: { digests: readonly string[] }; result: readonly FolderFile[] };
    'exchange-log': { query: Record<string, never>; result: readonly ExchangeLog[] };
    'exchange-file': { query: { id: RecordId }; result: ExchangeFile | null };
    journal: { query: Record<string, never>; result: readonly JournalRow[] };
  };

export type ViewName = keyof Views;
