import type { Draft } from '../core/model/kinds';
import type { TypedMark } from '../core/paper-entry/mark-words';
import type { RecordId } from '../core/record';

/** What a sheet says of somebody who wrote themselves onto a blank row. */
export type WrittenRow = {
  /** Who it is; null for someone whom nobody knows. */
  readonly member: RecordId | null;
  /** The name as it stands there; not looked at for a member. */
  readonly name: string;
  readonly mark: Exclude<TypedMark, 'no-show' | 'excused'>;
  readonly firstTime: boolean | null;
  /** Whether the group may get in touch; null when the row does not say. */
  readonly mayContact: boolean | null;
  /** A phone or an email; kept only with a yes to getting in touch. */
  readonly contact: string;
  readonly preferredLanguage: Draft<'member'>['preferredLanguage'];
};

/** People counted by one counter. */
export type CountedHeads = Required<
  Pick<Draft<'headcount'>, 'adults' | 'children' | 'firstTimers' | 'byLanguage' | 'by'>
>;

/** What is done once an event is over. */
export type AfterCommand =
  /**
   * Types a blank row of a sheet back. Someone unknown who agreed to be contacted and left a phone or an email
   * becomes a member; everyone else unknown stays a name on this event's list.
   */
  | { readonly type: 'type-back-walk-in'; readonly event: RecordId; readonly row: WrittenRow }
  /** A sheet was typed back whole, or (false) was not after all. */
  | { readonly type: 'type-back-sheet'; readonly sheet: RecordId; readonly typed: boolean }
  /** The paper was destroyed on a day, with the initials of who did it; both empty: it was not. */
  | {
      readonly type: 'shred-sheet';
      readonly sheet: RecordId;
      readonly on: string;
      readonly initials: string;
    }
  /** Turns every expected person who is still blank into a no-show, and notes the day of the close-out. */
  | { readonly type: 'close-event'; readonly event: RecordId }
  /** Takes the close-out off. Marks stay as they are. */
  | { readonly type: 'reopen-event'; readonly event: RecordId }
  /** Writes what one counter counted. `headcount` null: another counter. */
  | {
      readonly type: 'set-headcount';
      readonly event: RecordId;
      readonly headcount: RecordId | null;
      readonly counted: CountedHeads;
    }
  | { readonly type: 'remove-headcount'; readonly headcount: RecordId };

/** Why one of these was not done. */
export type AfterError =
  /** The contact is neither a phone nor an email. */
  { readonly type: 'contact-unreadable' };
