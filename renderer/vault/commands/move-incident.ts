import { areTwoPeople, needsTwo, nextStates } from '../../core/incidents/incident-states';
import { incidentKind } from '../../core/model/incident';
import { err, ok } from '../../core/result';
import { timeOfDay } from '../local-time';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** See `IncidentCommand`. */
export const moveIncident: Decide<'move-incident'> = (command, context) => {
  const { set, newId, today, now, organizer } = context;
  const current = set.get('incident', command.incident);
  if (!current) return err({ type: 'not-found', kind: 'incident' });
  const { state } = command;
  if (!nextStates(incidentKind.read(current).state).includes(state)) {
    return err({ type: 'wrong-step' });
  }
  const [first = '', second = ''] = command.confirmedBy ?? [];
  if (needsTwo(state) && !areTwoPeople(first, second)) return err({ type: 'two-people-needed' });
  if (state === 'retracted' && !command.note.trim()) return err({ type: 'retraction-unexplained' });
  const confirmed = needsTwo(state)
    ? { confirmed: true, confirmedBy: first, confirmedByToo: second }
    : state === 'retracted'
      ? { confirmed: false }
      : {};
  const written = checkedFields('incident', { state, ...confirmed }, current);
  if (!written.ok) return written;
  const step = checkedFields('incident-step', {
    incident: current.id,
    state,
    date: today(),
    time: timeOfDay(now()),
    by: organizer,
    note: command.note,
    told: command.told,
  });
  if (!step.ok) return step;
  return ok({
    changes: [
      { kind: 'incident', id: current.id, set: written.value },
      { kind: 'incident-step', id: newId(), set: step.value },
    ],
    label: 'incident-moved',
    ids: [current.id],
  });
};
