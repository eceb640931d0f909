import { callKind } from '../../core/model/call';
import type { Draft } from '../../core/model/kinds';
import type { Change, Rec, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { timeOfDay } from '../local-time';
import { type BadValue, checkedFields } from './checked-fields';
import type { Decide } from './decision';

const MOST_ATTEMPTS = 99;

/**
 * Writes down that the organizer talked with a member. A call that was to be made again becomes that talk;
 * without one the talk is a call of its own, in no round. Whoever asked for an organizer has had one.
 */
export const logCall: Decide<'log-call'> = ({ member, note }, context) => {
  const { set, newId, today, now, organizer } = context;
  if (!set.get('member', member)) return err({ type: 'not-found', kind: 'member' });
  const said = { outcome: 'talked', date: today(), time: timeOfDay(now()) } as const;
  const changes: Change[] = [];
  let told = false;
  const write = (id: RecordId, draft: Draft<'call'>, current?: Rec): Result<null, BadValue> => {
    const fields = checkedFields('call', draft, current);
    if (!fields.ok) return fields;
    changes.push({ kind: 'call', id, set: fields.value });
    return ok(null);
  };
  for (const record of set.by('call', 'member', member)) {
    const call = callKind.read(record);
    const again = call.outcome === 'call-back';
    if (!again && !call.needsOrganizer) continue;
    const attempts = Math.min(MOST_ATTEMPTS, call.attempts + 1);
    const talked = { ...said, attempts, callBackOn: '', note: note || call.note };
    const draft = { ...(again ? talked : {}), needsOrganizer: false };
    const done = write(call.id, draft, record);
    if (!done.ok) return done;
    told ||= again;
  }
  if (!told) {
    const done = write(newId(), { member, caller: organizer, attempts: 1, note, ...said });
    if (!done.ok) return done;
  }
  return ok({ changes, label: 'call-recorded', ids: changes.map(({ id }) => id) });
};
