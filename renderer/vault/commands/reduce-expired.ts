import type { Change, Rec, RecordId } from '../../core/record';
import { err, ok } from '../../core/result';
import { expiringPeople } from '../exchange/expiry';
import { inForce } from '../exchange/in-force';
import { timeOfDay } from '../local-time';
import { keptSums } from '../retention/kept-sums';
import { holdOf } from '../retention/legal-hold';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { dependentsOf } from './dependents';

/**
 * Names of a partner's people whose files ran out become counts: who came to an event stays counted there, the rest goes.
 * On schedule only once a person agreed to what time limits do.
 */
export const reduceExpired: Decide<'reduce-expired'> = (command, context) => {
  const { set, newId, today, now, organizer, ownGroup } = context;
  if (holdOf(set)) return err({ type: 'legal-hold' });
  const [workspace] = set.all('workspace');
  const agreed = Boolean(workspace?.fields['retentionAgreedOn']);
  if (command.scheduled && !agreed) return err({ type: 'retention-not-agreed' });
  const due = expiringPeople(set, ownGroup).filter(({ on }) => on <= today());
  const changes: Change[] = [];
  if (due.length > 0) {
    const gone = new Map<RecordId, Rec>();
    for (const { member } of due) {
      gone.set(member.id, member);
      for (const record of dependentsOf(set, 'member', member.id)) gone.set(record.id, record);
    }
    const run = checkedFields('purge', {
      date: today(),
      time: timeOfDay(now()),
      subject: 'partner-names',
      records: due.length,
      scheduled: command.scheduled,
      by: organizer,
    });
    if (!run.ok) return run;
    changes.push(
      ...keptSums(set, gone.values()),
      ...Array.from(gone.values(), ({ kind, id }): Change => ({ kind, id, delete: true })),
      ...inForce(set)
        .filter(({ expiresOn }) => expiresOn !== '' && expiresOn < today())
        .map(({ id }): Change => ({ kind: 'exchange-log', id, set: { reducedOn: today() } })),
      { kind: 'purge', id: newId(), set: run.value },
    );
  }
  return ok({ changes, label: 'reduced', ids: due.map(({ member }) => member.id) });
};
