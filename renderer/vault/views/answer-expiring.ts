import { displayName, namePartsOf } from '../../core/matching/names';
import type { Rec, RecordId } from '../../core/record';
import type { ExpiringGroup, ExpiringView } from '../../core/views/leaving-views';
import { addDays, sortedByKey } from '../../core/views/order';
import type { Records } from '../../core/views/records';
import { expiringPeople, refusedPeople } from '../exchange/expiry';
import { holdOf } from '../retention/legal-hold';
import type { WorkingSet } from '../store/working-set';

/** So many days before, a person is told. */
const WARN_DAYS = 14;

type Person = ExpiringGroup['people'][number];

/**
 * Whose names become counts soon or are due, by the group that decides about them and by day; and who no longer agrees
 * to be shared, by group.
 */
export function answerExpiring(records: Records, set: WorkingSet, today: string): ExpiringView {
  const workspace = records.all('workspace')[0];
  const until = addDays(today, WARN_DAYS);
  const groups = new Map<string, ExpiringGroup & { readonly people: Person[] }>();
  const add = (
    group: RecordId,
    place: string,
    when: Pick<ExpiringGroup, 'on' | 'isDue' | 'isRefused'>,
    { id, fields }: Rec,
  ) => {
    const name = records.one('partner', group)?.name || records.one('group', group)?.name || '';
    const known = groups.get(`${group} ${place}`) ?? { group, name, ...when, people: [] };
    groups.set(`${group} ${place}`, known);
    known.people.push({ id, name: displayName(namePartsOf(fields)) });
  };
  const refused = refusedPeople(set, workspace?.ownGroup ?? null);
  const isRefused = new Set(refused.map(({ member }) => member.id));
  let due = 0;
  for (const { member, group, on } of expiringPeople(set, workspace?.ownGroup ?? null)) {
    if (on > until) continue;
    const isDue = on <= today;
    if (isDue) due++;
    // Everyone stands in the list once.
    if (isRefused.has(member.id)) continue;
    add(group, isDue ? 'due' : on, { on, isDue }, member);
  }
  for (const { member, group } of refused) {
    add(group, 'refused', { on: today, isDue: false, isRefused: true }, member);
  }
  const found = Array.from(groups.values(), (each) => ({
    ...each,
    people: sortedByKey(each.people, ({ name }) => name.toLowerCase()),
  }));
  return {
    groups: found,
    due,
    refused: refused.length,
    agreedOn: workspace?.retentionAgreedOn ?? '',
    hold: holdOf(set),
  };
}
