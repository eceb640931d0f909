import { displayName, namePartsOf } from '../../core/matching/names';
import type { ExpiringGroup, ExpiringView } from '../../core/views/leaving-views';
import { addDays, sortedByKey } from '../../core/views/order';
import type { Records } from '../../core/views/records';
import { expiringPeople } from '../exchange/expiry';
import { holdOf } from '../retention/legal-hold';
import type { WorkingSet } from '../store/working-set';

/** So many days before, a person is told. */
const WARN_DAYS = 14;

type Person = ExpiringGroup['people'][number];

/** Whose names become counts soon or are due, by the group that decides about them and by day. */
export function answerExpiring(records: Records, set: WorkingSet, today: string): ExpiringView {
  const workspace = records.all('workspace')[0];
  const until = addDays(today, WARN_DAYS);
  const groups = new Map<string, ExpiringGroup & { readonly people: Person[] }>();
  for (const { member, group, on } of expiringPeople(set, workspace?.ownGroup ?? null)) {
    if (on > until) continue;
    const isDue = on <= today;
    const place = `${group} ${isDue ? '' : on}`;
    const name = records.one('partner', group)?.name || records.one('group', group)?.name || '';
    const known = groups.get(place) ?? { group, name, on, isDue, people: [] };
    groups.set(place, known);
    known.people.push({ id: member.id, name: displayName(namePartsOf(member.fields)) });
  }
  const found = Array.from(groups.values(), (each) => ({
    ...each,
    people: sortedByKey(each.people, ({ name }) => name.toLowerCase()),
  }));
  return {
    groups: found,
    due: found.reduce((sum, { isDue, people }) => sum + (isDue ? people.length : 0), 0),
    agreedOn: workspace?.retentionAgreedOn ?? '',
    hold: holdOf(set),
  };
}
