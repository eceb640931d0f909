import type { RecordId } from '../core/record';
import type { Result } from '../core/result';
import type { StoreError } from './outcomes';

/** Someone at the door: by their place on the event's list, or a member who is not on it. */
export type Arrival = { readonly attendance: RecordId } | { readonly member: RecordId };

/** What a headcount grows by; below zero takes back. `byLanguage` by the codes of `LANGUAGES`. */
export type Heads = {
  readonly adults: number;
  readonly children: number;
  readonly firstTimers: number;
  readonly byLanguage: { readonly [code: string]: number };
};

/** What is written down about the door of an event. Each is one journal entry, undone as a whole. */
export type DoorCommand =
  /**
   * These people are here. Members who were not on the list become walk-ins; whoever is here already stays as they
   * are.
   */
  | {
      readonly type: 'check-in';
      readonly event: RecordId;
      readonly arrivals: readonly Arrival[];
    }
  /** Counts people without a name. What this laptop counted never falls below zero. */
  | { readonly type: 'count-heads'; readonly event: RecordId; readonly heads: Heads }
  /** Before, and not at the door: whether its door stays to another laptop, so that this one opens it when asked only. */
  | { readonly type: 'decline-door'; readonly event: RecordId; readonly declined: boolean };

/** The door that stands open. `tries`: how often a wrong PIN may still be typed; 0 when there is none, or none any more. */
export type OpenDoor = { readonly event: RecordId; readonly tries: number };

/** Why the door of an event was not opened. */
export type OpenDoorError =
  | { readonly type: 'not-found'; readonly kind: string }
  | { readonly type: 'event-cancelled' }
  | { readonly type: 'bad-pin' };

/** Why a PIN is not kept for an evening. */
export type KeepPinError = OpenDoorError | StoreError;

/** Why the door is not left. */
export type LeaveDoorError =
  | { readonly type: 'wrong-pin'; readonly left: number }
  /** Too many wrong ones, or there is none: only the passphrase is left, or to lock. */
  | { readonly type: 'pin-spent' }
  | { readonly type: 'wrong-passphrase' }
  | StoreError;

/**
 * Handing the laptop to someone at the door. While the door is open the vault answers nothing but what is seen there,
 * and does nothing but what is done there (`door/guard-door.ts`). Locking always works and ends it.
 */
export type DoorDoor = {
  /**
   * `pin`: 4 to 8 digits that lead back, beside the passphrase. Null: the one that was kept for the evening; the
   * passphrase alone when there is none.
   */
  openDoor(event: RecordId, pin: string | null): Promise<Result<null, OpenDoorError>>;
  /** Keeps a PIN for the evening of an event, or forgets it (null). Only what Argon2id makes of it is kept, sealed. */
  keepDoorPin(event: RecordId, pin: string | null): Promise<Result<null, KeepPinError>>;
  /** The door that is open; null when none is. */
  door(): Promise<OpenDoor | null>;
  leaveDoor(
    secret: { readonly pin: string } | { readonly passphrase: string },
  ): Promise<Result<null, LeaveDoorError>>;
};
