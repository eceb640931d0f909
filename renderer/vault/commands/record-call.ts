import { type Call, callKind } from '../../core/model/call';
import type { Draft } from '../../core/model/kinds';
import type { Change, Rec } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { timeOfDay } from '../local-time';
import { type BadValue, checkedFields } from './checked-fields';
import type { CommandContext } from './context';
import type { CommandOf, Decide } from './decision';
import { rsvpOfCall } from './rsvp-of-call';

const MOST_ATTEMPTS = 99;

/**
 * Writes down what came of a call, in the call and wherever else it matters: an answer about the round's
 * event becomes the RSVP, "do not call" the person's consent. The same words again count as one more try; a
 * changed note alone does not. Without an outcome the latest try is taken back.
 */
export const recordCall: Decide<'record-call'> = (command, context) => {
  const { set } = context;
  const current = set.get('call', command.call);
  if (!current) return err({ type: 'not-found', kind: 'call' });
  const before = callKind.read(current);
  if (command.outcome === 'call-back' && !command.callBackOn) {
    return err({ type: 'bad-value', field: 'callBackOn' });
  }
  const written = checkedFields('call', callDraft(command, before, context), current);
  if (!written.ok) return written;
  const changes: Change[] = [];
  if (Object.keys(written.value).length > 0) {
    changes.push({ kind: 'call', id: before.id, set: written.value });
  }
  if (command.outcome !== before.outcome) {
    for (const effect of [
      rsvpOfCall(set, before, command.outcome),
      consentOf(command, before, context),
    ]) {
      if (!effect.ok) return effect;
      if (effect.value) changes.push(effect.value);
    }
  }
  return ok({ changes, label: 'call-recorded', ids: [before.id] });
};

function callDraft(
  { outcome, callBackOn, note, needsOrganizer }: CommandOf<'record-call'>,
  before: Call,
  { today, now }: CommandContext,
): Draft<'call'> {
  const kept = {
    outcome,
    note,
    needsOrganizer,
    callBackOn: outcome === 'call-back' ? callBackOn : '',
  };
  if (outcome === null) {
    const attempts = before.outcome === null ? before.attempts : before.attempts - 1;
    return { ...kept, attempts: Math.max(0, attempts), date: '', time: '' };
  }
  const onlyWords =
    outcome === before.outcome &&
    (note !== before.note ||
      needsOrganizer !== before.needsOrganizer ||
      kept.callBackOn !== before.callBackOn);
  if (onlyWords) return kept;
  return {
    ...kept,
    attempts: Math.min(MOST_ATTEMPTS, before.attempts + 1),
    date: today(),
    time: timeOfDay(now()),
  };
}

/** What "do not call" means for the member: no to phone calls, said on the phone today. */
function consentOf(
  { outcome }: CommandOf<'record-call'>,
  { member }: Call,
  { set, today }: CommandContext,
): Result<Change | null, BadValue> {
  const current: Rec | undefined = member ? set.get('member', member) : undefined;
  if (outcome !== 'do-not-call' || !current) return ok(null);
  const written = checkedFields(
    'member',
    { consentPhone: 'no', consentPhoneGiven: { on: today(), how: 'phone' } },
    current,
  );
  if (!written.ok) return written;
  const changed = Object.keys(written.value).length > 0;
  return ok(changed ? { kind: 'member', id: current.id, set: written.value } : null);
}
