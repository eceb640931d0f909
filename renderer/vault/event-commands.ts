import type { Draft } from '../core/model/kinds';
import type { TERM_LISTS } from '../core/model/vocabulary';
import type { RecordId } from '../core/record';

/** Changes to the plan of an event, and to the words that a group has for kinds of events and roles. */
export type EventCommand =
  /**
   * Puts someone into a shift, makes them stand by for it, or takes them out of it. A member who is not on the event's
   * list is invited. Whoever has no role yet gets the shift's.
   */
  | {
      readonly type: 'give-shift';
      readonly shift: RecordId;
      readonly who: { readonly attendance: RecordId } | { readonly member: RecordId };
      readonly as: 'takes' | 'stands-by' | 'none';
    }
  /** Puts people on the waiting list (as a yes, at its end), or gives them a place. */
  | {
      readonly type: 'set-waiting';
      readonly attendance: readonly RecordId[];
      readonly waiting: boolean;
    }
  /** Who rides with whom, or with nobody (null). Refused as a whole when a car would be too full. */
  | {
      readonly type: 'match-rides';
      readonly event: RecordId;
      readonly pairs: readonly { readonly rider: RecordId; readonly driver: RecordId | null }[];
    }
  /** Adds a word (`code` null), or says what one is called. Empty names: as the app calls it. */
  | {
      readonly type: 'save-term';
      readonly list: (typeof TERM_LISTS)[number];
      readonly code: string | null;
      readonly nameEn: string;
      readonly nameEs: string;
    }
  /** Puts a word away or offers it again. What holds it still shows it. */
  | {
      readonly type: 'put-away-term';
      readonly list: (typeof TERM_LISTS)[number];
      readonly code: string;
      readonly hidden: boolean;
    }
  /** Every word of a list in its order. */
  | {
      readonly type: 'arrange-terms';
      readonly list: (typeof TERM_LISTS)[number];
      readonly codes: readonly string[];
    };

/** What can be changed of one person at one event. */
export type AttendancePatch = Pick<
  Draft<'attendance'>,
  | 'role'
  | 'interpreter'
  | 'interpreterLanguage'
  | 'childcareCount'
  | 'childrenByAge'
  | 'ride'
  | 'rideFrom'
  | 'seatsOffered'
  | 'access'
  | 'walkInName'
  | 'invitedBy'
>;

/** Why one of these was not done. */
export type EventError =
  /** There is no place left, or others wait for it. Say what is to become of the yes. */
  | { readonly type: 'event-full' }
  | { readonly type: 'no-seats-left' }
  | { readonly type: 'term-exists' };
