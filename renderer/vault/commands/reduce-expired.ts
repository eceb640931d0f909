import { stampOf } from '../../core/merge/merge-record';
import type { Change, Rec, RecordId } from '../../core/record';
import { err, ok } from '../../core/result';
import { type Expiring, expiringPeople, refusedPeople } from '../exchange/expiry';
import { inForce } from '../exchange/in-force';
import { timeOfDay } from '../local-time';
import { clearedSheets } from '../retention/cleared-sheets';
import { keptSums } from '../retention/kept-sums';
import { holdOf } from '../retention/legal-hold';
import type { WorkingSet } from '../store/working-set';
import { checkedFields } from './checked-fields';
import type { CommandContext } from './context';
import type { Decide, Decided } from './decision';
import { dependentsOf } from './dependents';

/**
 * Names of a partner's people whose files ran out become counts: who came to an event stays counted there, the rest goes.
 * On schedule only once a person agreed to what time limits do.
 */
export const reduceExpired: Decide<'reduce-expired'> = (command, context) => {
  const { set, today, ownGroup } = context;
  const [workspace] = set.all('workspace');
  const agreed = Boolean(workspace?.fields['retentionAgreedOn']);
  if (command.scheduled && !agreed) return err({ type: 'retention-not-agreed' });
  const due = expiringPeople(set, ownGroup).filter(({ on }) => on <= today());
  const marks = inForce(set)
    .filter(({ expiresOn }) => expiresOn !== '' && expiresOn < today())
    .map(({ id }): Change => ({ kind: 'exchange-log', id, set: { reducedOn: today() } }));
  return toCounts(due, marks, command.scheduled, context);
};

/** The same for a partner's people who no longer agree to be shared. Never on schedule: a person looks first. */
export const reduceRefused: Decide<'reduce-refused'> = (_, context) => {
  const people = refusedPeople(context.set, context.ownGroup);
  return toCounts(people, lastAnswers(context.set, people), false, context);
};

/** Lines that tell when someone said no tell of the last time, before that is erased with the name. */
function lastAnswers(set: WorkingSet, people: readonly Pick<Expiring, 'member'>[]): Change[] {
  const said = new Map(
    people.map(({ member }) => [member.id, stampOf(member, 'consentShare') ?? '']),
  );
  return inForce(set).flatMap(({ id, refused }): Change[] => {
    const later = Object.entries(refused).flatMap(([who, stamp]) => {
      const last = said.get(who);
      return last !== undefined && last > stamp ? [[who, last] as const] : [];
    });
    if (later.length === 0) return [];
    const set = { refused: { ...refused, ...Object.fromEntries(later) } };
    return [{ kind: 'exchange-log', id, set }];
  });
}

function toCounts(
  people: readonly Pick<Expiring, 'member'>[],
  marks: readonly Change[],
  scheduled: boolean,
  { set, newId, today, now, organizer }: CommandContext,
): Decided {
  if (holdOf(set)) return err({ type: 'legal-hold' });
  const ids = people.map(({ member }) => member.id);
  if (people.length === 0) return ok({ changes: [], label: 'reduced', ids });
  const gone = new Map<RecordId, Rec>();
  for (const { member } of people) {
    gone.set(member.id, member);
    for (const record of dependentsOf(set, 'member', member.id)) gone.set(record.id, record);
  }
  const run = checkedFields('purge', {
    date: today(),
    time: timeOfDay(now()),
    subject: 'partner-names',
    records: people.length,
    scheduled,
    by: organizer,
  });
  if (!run.ok) return run;
  const changes = [
    ...keptSums(set, gone.values()),
    ...clearedSheets(set, gone),
    ...Array.from(gone.values(), ({ kind, id }): Change => ({ kind, id, delete: true })),
    ...marks,
    { kind: 'purge', id: newId(), set: run.value },
  ];
  return ok({ changes, label: 'reduced', ids });
}
