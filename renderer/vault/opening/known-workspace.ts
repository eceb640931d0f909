import { KINDS } from '../../core/model/kinds';
import type { Workspace } from '../../core/model/workspace';
import type { WorkingSet } from '../store/working-set';

/** What this laptop knows about itself; undefined while nothing does. */
export function workspaceOf(set: WorkingSet): Workspace | undefined {
  for (const record of set.all('workspace')) return KINDS.workspace.read(record);
  return undefined;
}

/** What an attacker who knows the people would try first. */
export function namesOf(set: WorkingSet): string[] {
  const workspace = workspaceOf(set);
  const groups = Array.from(set.all('group'), (record) => KINDS.group.read(record).name);
  return workspace ? [workspace.organizer, ...groups] : groups;
}
