import type { ListedTerm, TermList } from '../events/arranged-terms';
import type { Forecast } from '../events/forecast';
import type { Needs } from '../events/needs';
import type { Staffing } from '../events/staffing';
import type { Event } from '../model/event';
import type { Group } from '../model/group';
import type { RecordId } from '../record';

/** How the people whom one member invited turned out. `member` null: people of whom nobody noted who invited them. */
export type InviterRow = {
  readonly member: RecordId | null;
  readonly name: string;
  readonly invited: number;
  readonly expected: number;
  readonly came: number;
};

/** What an event needs people for, who invited whom, and how many may come. */
export type EventPlan = {
  readonly event: Event;
  readonly staffing: Staffing;
  readonly inviters: readonly InviterRow[];
  readonly forecast: Forecast;
};

/** Someone who could be asked to interpret: a member with that role and language who is not on the event's list. */
export type Askable = { readonly id: RecordId; readonly name: string };

/** What the people of an event need, with whom to ask where an interpreter is missing. */
export type EventNeeds = Needs & {
  readonly event: Event;
  readonly hostGroups: readonly Group[];
  readonly askable: readonly { readonly language: string; readonly members: readonly Askable[] }[];
};

/** Every view of an event's plan by name. */
export type EventPlanViews = {
  'event-plan': { query: { id: RecordId }; result: EventPlan | null };
  'event-needs': { query: { id: RecordId }; result: EventNeeds | null };
  /** The words of every list as the group has them, in order, those that were put away included. */
  terms: {
    query: Record<string, never>;
    result: { readonly [L in TermList]: readonly ListedTerm[] };
  };
};
