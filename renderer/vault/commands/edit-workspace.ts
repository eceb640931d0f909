import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/**
 * Changes the organizer's name, the columns of the member list, whether the time limits work by themselves, and the
 * name and color of the workspace's own group.
 */
export const editWorkspace: Decide<'edit-workspace'> = (command, { set, today, ownGroup }) => {
  const { organizer, groupName, groupColor, memberColumns, retentionAgreed } = command;
  const changes: Change[] = [];
  const [workspace] = set.all('workspace');
  if (!workspace) return err({ type: 'not-found', kind: 'workspace' });
  const own = checkedFields(
    'workspace',
    {
      organizer,
      ...(memberColumns && { memberColumns: [...memberColumns] }),
      ...(retentionAgreed !== undefined && { retentionAgreedOn: retentionAgreed ? today() : '' }),
    },
    workspace,
  );
  if (!own.ok) return own;
  if (Object.keys(own.value).length > 0) {
    changes.push({ kind: 'workspace', id: workspace.id, set: own.value });
  }
  if (groupName !== undefined || groupColor !== undefined) {
    const group = ownGroup === null ? undefined : set.get('group', ownGroup);
    if (!group) return err({ type: 'not-found', kind: 'group' });
    if (groupName !== undefined && !groupName.trim()) return err({ type: 'name-missing' });
    const written = checkedFields('group', { name: groupName, color: groupColor }, group);
    if (!written.ok) return written;
    if (Object.keys(written.value).length > 0) {
      changes.push({ kind: 'group', id: group.id, set: written.value });
    }
  }
  return ok({ changes, label: 'workspace-edited', ids: changes.map(({ id }) => id) });
};
