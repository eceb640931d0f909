import { workspaceKind } from '../model/workspace';
import { holdIn } from '../retention/hold-in';
import { allGroups } from './groups';
import type { Records } from './records';
import type { WorkspaceView } from './views';

/** What the frame of every screen shows. Before the workspace record exists, its defaults under an empty id. */
export function answerWorkspace(
  records: Records,
  today: string,
  counts: WorkspaceView['counts'],
): WorkspaceView {
  const workspace =
    records.all('workspace')[0] ??
    workspaceKind.read({ id: '', kind: 'workspace', fields: {}, stamps: { base: '' } });
  return {
    workspace,
    group: records.one('group', workspace.ownGroup),
    groups: allGroups(records),
    today,
    hold: holdIn(records.all('legal-hold')),
    counts,
  };
}
