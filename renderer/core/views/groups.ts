import type { Group } from '../model/group';
import { deriveOnce } from './derive-once';
import { sortedBy } from './order';
import type { Records } from './records';

const byName: (groups: readonly Group[]) => readonly Group[] = deriveOnce((groups) =>
  sortedBy(groups, (group) => group.name),
);

/** Every group by name. */
export const allGroups = (records: Records): readonly Group[] => byName(records.all('group'));

/** The groups of these ids that there are, by name. */
export const groupsOf = (records: Records, ids: readonly string[]): readonly Group[] =>
  allGroups(records).filter((group) => ids.includes(group.id));
