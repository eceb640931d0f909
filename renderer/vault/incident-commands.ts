import type { Draft } from '../core/model/kinds';
import type { INCIDENT_STATES } from '../core/model/vocabulary';
import type { RecordId } from '../core/record';

/** What the report form holds: everything but the state and who confirmed it, which have a command of their own. */
export type IncidentDraft = Omit<
  Draft<'incident'>,
  'state' | 'confirmed' | 'confirmedBy' | 'confirmedByToo'
>;

/** Commands about incidents and the hotline. */
export type IncidentCommand =
  | { readonly type: 'log-incident'; readonly id: RecordId | null; readonly fields: IncidentDraft }
  /**
   * Moves a report on. To confirm takes two different people; to retract takes a note of why, and says who was told.
   */
  | {
      readonly type: 'move-incident';
      readonly incident: RecordId;
      readonly state: (typeof INCIDENT_STATES)[number];
      readonly note: string;
      readonly told: string;
      /** The two who say so; only for a confirmation. */
      readonly confirmedBy: readonly [string, string] | null;
    }
  | { readonly type: 'delete-incident'; readonly incident: RecordId }
  | {
      readonly type: 'take-call';
      readonly id: RecordId | null;
      readonly fields: Omit<Draft<'hotline-call'>, 'closedOn'>;
    }
  /** Erases the number to call back and the caller's words for good; during a legal hold it only closes. */
  | { readonly type: 'close-call'; readonly call: RecordId };

export type IncidentError =
  /** From where the report is, it can't go there. */
  | { readonly type: 'wrong-step' }
  | { readonly type: 'two-people-needed' }
  | { readonly type: 'retraction-unexplained' };
