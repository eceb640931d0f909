import { err, ok } from '../../core/result';
import { timeOfDay } from '../local-time';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** A new report is received now, unless it says otherwise; its first step says by whom. */
export const logIncident: Decide<'log-incident'> = ({ id, fields }, context) => {
  const { set, newId, today, now, organizer } = context;
  const current = id === null ? undefined : set.get('incident', id);
  if (id !== null && !current) return err({ type: 'not-found', kind: 'incident' });
  const time = timeOfDay(now());
  const received = current ? {} : { receivedOn: today(), timeReceived: time, date: today() };
  const written = checkedFields(
    'incident',
    { ...received, ...dropBlank(fields, !current) },
    current,
  );
  if (!written.ok) return written;
  if (current) {
    const changed = Object.keys(written.value).length > 0;
    return ok({
      changes: changed ? [{ kind: 'incident', id: current.id, set: written.value }] : [],
      label: 'incident-logged',
      ids: [current.id],
    });
  }
  const incident = newId();
  const step = checkedFields('incident-step', {
    incident,
    state: 'received',
    date: today(),
    time,
    by: organizer,
  });
  if (!step.ok) return step;
  return ok({
    changes: [
      { kind: 'incident', id: incident, set: written.value },
      { kind: 'incident-step', id: newId(), set: step.value },
    ],
    label: 'incident-logged',
    ids: [incident],
  });
};

/** Of a new report, days that the form left empty are today's. */
function dropBlank<T extends { readonly date?: string; readonly receivedOn?: string }>(
  fields: T,
  isNew: boolean,
): Partial<T> {
  if (!isNew) return fields;
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => value !== '' || !['date', 'receivedOn', 'timeReceived'].includes(key),
    ),
  ) as Partial<T>;
}
