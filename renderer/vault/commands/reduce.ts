import { NO_DETAIL } from '../../core/incidents/detail';
import type { Change, Rec, RecordId } from '../../core/record';
import { err, ok } from '../../core/result';
import { timeOfDay } from '../local-time';
import { clearedSheets } from '../retention/cleared-sheets';
import { beyond } from '../retention/held-under';
import { keptSums } from '../retention/kept-sums';
import { holdOf } from '../retention/legal-hold';
import { limitsOf } from '../retention/limits-of';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { dependentsOf } from './dependents';

/** An incident keeps the row of the public summary; everything else goes whole. */
const goneChange = ({ kind, id }: Rec): Change =>
  kind === 'incident' ? { kind, id, set: { ...NO_DETAIL } } : { kind, id, delete: true };

/**
 * Reduces to counts what is beyond its limit today. Attendance goes into the sums of its event, the rest is deleted; a
 * record of the run keeps how many. By hand it is also the group's yes to the schedule, whatever is due.
 */
export const reduce: Decide<'reduce'> = (command, context) => {
  const { set, newId, today, now, organizer, ownGroup } = context;
  if (holdOf(set)) return err({ type: 'legal-hold' });
  const [workspace] = set.all('workspace');
  const agreed = Boolean(workspace?.fields['retentionAgreedOn']);
  if (command.scheduled && !agreed) return err({ type: 'retention-not-agreed' });
  const limits = limitsOf(set);
  const gone = new Map<RecordId, Rec>();
  const runs: Change[] = [];
  for (const subject of new Set(command.subjects)) {
    const { due } = beyond(set, subject, limits, today(), ownGroup);
    const fresh = due.filter(({ id }) => !gone.has(id));
    if (fresh.length === 0) continue;
    for (const record of fresh) {
      gone.set(record.id, record);
      for (const dependent of dependentsOf(set, record.kind as never, record.id)) {
        gone.set(dependent.id, dependent);
      }
    }
    const run = {
      date: today(),
      time: timeOfDay(now()),
      subject,
      records: fresh.length,
      scheduled: command.scheduled,
      by: organizer,
    };
    const written = checkedFields('purge', run);
    if (!written.ok) return written;
    runs.push({ kind: 'purge', id: newId(), set: written.value });
  }
  const changes: Change[] = [
    ...keptSums(set, gone.values()),
    ...clearedSheets(set, gone),
    ...Array.from(gone.values(), goneChange),
    ...runs,
  ];
  if (!agreed && workspace) {
    const written = checkedFields('workspace', { retentionAgreedOn: today() }, workspace);
    if (!written.ok) return written;
    changes.push({ kind: 'workspace', id: workspace.id, set: written.value });
  }
  return ok({ changes, label: 'reduced', ids: runs.map(({ id }) => id) });
};
