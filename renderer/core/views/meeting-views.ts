import type { Agency } from '../model/agency';
import type { Fact } from '../model/fact';
import type { Ask, AskText, Meeting } from '../model/meeting';
import type { Official } from '../model/official';
import type { RecordsRequest } from '../model/records-request';
import type { Statement } from '../model/statement';
import type { RecordId } from '../record';
import type { RecordsClock } from '../sheriffs/records-clock';
import type { StateLaw } from '../sheriffs/state-law';
import type { ReachRow } from './power-map-view';
import type { PromiseRow } from './promise-row';

/** An answer to an ask: who gave it, where and when. */
export type AnswerRow = {
  readonly ask: Ask;
  readonly date: string;
  readonly meeting: RecordId | null;
  readonly official: Official | null;
  readonly county: string | null;
};

/** Words of the library of asks with every answer to them, the latest first. */
export type AskTextRow = { readonly text: AskText; readonly answers: readonly AnswerRow[] };

/** What a delegation should know before it meets an official again. */
export type Brief = {
  readonly official: Official;
  readonly agency: Agency | null;
  readonly county: string | null;
  readonly today: string;
  /** The latest meeting with them. */
  readonly last: Meeting | null;
  /** Facts of their agency and county that hold today, by topic, the newest first. */
  readonly facts: readonly Fact[];
  /** State laws that set a minimum today. */
  readonly laws: readonly StateLaw[];
  /** Their answers to asks, the latest first; what was not raised is left out. */
  readonly answers: readonly AnswerRow[];
  /** Their exact words, the latest first. */
  readonly quotes: readonly Statement[];
  /** Open promises, theirs and ours, soonest due first. */
  readonly promises: readonly PromiseRow[];
  readonly reach: readonly ReachRow[];
  /** Asks of the library that are still in use. */
  readonly asks: readonly AskText[];
};

/** A request for public records with whom it went to and its clock. */
export type RecordsRequestRow = {
  readonly request: RecordsRequest;
  readonly agency: Agency | null;
  readonly counties: readonly string[];
  readonly clock: RecordsClock;
};

/** A day on which something is due. `who` is an official or an agency, never one of ours. */
export type DueDate = {
  readonly type: 'their-promise' | 'our-promise' | 'follow-up' | 'next-meeting' | 'records-request';
  readonly id: RecordId;
  readonly date: string;
  readonly who: string;
  readonly county: string | null;
};

/** What the screens about meetings ask for. */
export type MeetingViews = {
  /** In use first, then by their English words. */
  'ask-texts': { query: Record<string, never>; result: readonly AskTextRow[] };
  /** Null when there is no such official. */
  brief: { query: { official: RecordId }; result: Brief | null };
  /** Those without an answer first, the longest waiting on top; then the rest, the latest sent first. */
  'records-requests': { query: Record<string, never>; result: readonly RecordsRequestRow[] };
  /** Everything that is due and not settled, the soonest first. */
  'due-dates': { query: Record<string, never>; result: readonly DueDate[] };
};
