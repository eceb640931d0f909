import { sortKey } from '../matching/names';
import { formatPhone } from '../matching/phones';
import type { Household } from '../model/household';
import { memberRow } from './member-detail';
import { sortedByKey } from './order';
import type { HouseholdRow } from './people-views';
import type { Records } from './records';

/** A household with its people, by name, and the phones that more than one of them has. */
export function householdRow(records: Records, household: Household): HouseholdRow {
  const members = sortedByKey(records.by('member', 'household', household.id), sortKey);
  const times = new Map<string, number>();
  for (const { phones } of members) {
    for (const phone of phones) times.set(phone, (times.get(phone) ?? 0) + 1);
  }
  return {
    household,
    members: members.map(memberRow),
    sharedPhones: [...times].filter(([, n]) => n > 1).map(([phone]) => formatPhone(phone)),
  };
}
