import type { RecordId } from '../record';
import type { DoorOffer } from '../views/door-views';
import { doorPhase, hasEnded, type WallClock } from './door-time';

/** Nobody touches the laptop for so many seconds before a door begins to open by itself. */
export const QUIET_S = 20;
/** So many seconds it is told beforehand. */
export const COUNTDOWN_S = 30;

/** The door that opens by itself when nobody minds, and the seconds until then; at 0 it opens. Null while none does. */
export type Countdown = { readonly event: RecordId; readonly left: number } | null;

/** How it is around the laptop. `isBusy`: a window of the app is open, or something would be lost. */
export type Surroundings = { readonly quietS: number; readonly isBusy: boolean };

/**
 * Whether a door may open on this laptop by itself now: from one hour before the start until the end, unless it opens on
 * another laptop or was left here already. An event without a time begins at none. `isSample`: nobody knows the
 * passphrase of a sample, so that its door opens with a PIN only.
 */
export const opensByItself = (event: DoorOffer, now: WallClock, isSample: boolean): boolean =>
  event.startTime !== '' &&
  !event.declined &&
  !event.left &&
  (event.hasPin || !isSample) &&
  doorPhase(event, now) === 'open' &&
  !hasEnded(event, now);

/**
 * The countdown after one more second. `doors`: those that may open by themselves. Of several none does: someone has to
 * say which. Counted by seconds that were shown, not by the clock: a laptop that was away has told nobody anything.
 */
export function nextCountdown(
  before: Countdown,
  doors: readonly Pick<DoorOffer, 'id'>[],
  { quietS, isBusy }: Surroundings,
): Countdown {
  const [door, another] = doors;
  if (!door || another || isBusy || quietS < QUIET_S) return null;
  return before?.event === door.id
    ? { event: door.id, left: Math.max(0, before.left - 1) }
    : { event: door.id, left: COUNTDOWN_S };
}
