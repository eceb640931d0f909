import { attendanceId } from '../../core/model/attendance-id';
import { type Call, type CallRound, callRoundKind } from '../../core/model/call';
import type { RSVP_ANSWERS } from '../../core/model/vocabulary';
import type { Change } from '../../core/record';
import { ok, type Result } from '../../core/result';
import { isExpected } from '../../core/views/turnout';
import type { WorkingSet } from '../store/working-set';
import { attendanceChange } from './attendance-change';
import type { BadValue } from './checked-fields';
import { openEvent } from './open-event';

type Answer = (typeof RSVP_ANSWERS)[number];

/**
 * The change that makes a call's outcome the RSVP for its round's event, whether the person was invited
 * before or not. Null when the outcome is no answer, or the event is gone or cancelled.
 */
export function rsvpOfCall(
  set: WorkingSet,
  { round: roundId, member }: Call,
  outcome: Call['outcome'],
): Result<Change | null, BadValue> {
  const record = roundId ? set.get('call-round', roundId) : undefined;
  const round = record && callRoundKind.read(record);
  if (!round?.event || !member || !set.get('member', member)) return ok(null);
  if (!openEvent(set, round.event).ok) return ok(null);
  const said = set.get('attendance', attendanceId(round.event, member))?.fields['rsvp'] ?? null;
  const rsvp = answerIn(round, outcome, said);
  if (rsvp === null) return ok(null);
  // Who no longer wants to come gives up the turn on the waiting list; a yes alone gives nobody a place.
  const turn = isExpected(rsvp) ? {} : { waiting: false, waitingSince: null };
  return attendanceChange(set, round.event, member, { rsvp, ...turn });
}

/** What an outcome says about the event. A message left, or a second yes, never takes the place of a clearer answer. */
function answerIn(round: CallRound, outcome: Call['outcome'], said: unknown): Answer | null {
  switch (outcome) {
    case 'yes':
      return round.purpose === 'confirm' || round.purpose === 'day-of' || said === 'confirmed'
        ? 'confirmed'
        : 'yes';
    case 'maybe':
    case 'no':
      return outcome;
    case 'left-message':
      return said === null || said === 'invited' ? 'left-message' : null;
    default:
      return null;
  }
}
