import { KINDS } from '../../core/model/kinds';
import { deviceId, partnerState } from '../../core/model/partner';
import type { Change, Json, RecordId } from '../../core/record';
import { err, ok } from '../../core/result';
import type { WorkingSet } from '../store/working-set';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Sets of groups, and fields that name one, by kind. */
const GROUP_SETS = {
  member: 'groups',
  event: 'hosts',
  meeting: 'groups',
  operation: 'groups',
} as const;
const GROUP_FIELDS = { member: 'stewardGroup', 'event-count': 'group' } as const;

/**
 * Makes this laptop one of a partner's group. What was written in the name of the group that it had until now is
 * written in the name of the joined one, and the partner becomes another laptop of ours, trusted as far as before.
 */
export const joinGroup: Decide<'join-group'> = ({ partner: id }, { set, ownGroup }) => {
  const record = set.get('partner', id);
  const [workspace] = set.all('workspace');
  if (!record || !workspace) return err({ type: 'not-found', kind: 'partner' });
  const partner = KINDS.partner.read(record);
  const state = partnerState(partner);
  if (partner.isDevice) return err({ type: 'not-found', kind: 'partner' });
  if (state === 'revoked' || state === 'changed') return err({ type: `partner-${state}` });

  const { id: _, ...kept } = partner;
  const device = checkedFields('partner', { ...kept, isDevice: true, devices: [] }, undefined);
  if (!device.ok) return device;
  const changes: Change[] = [
    { kind: 'workspace', id: workspace.id, set: { ownGroup: id } },
    { kind: 'partner', id, delete: true },
    { kind: 'partner', id: deviceId(partner.signer), set: device.value },
    ...vouchesDropped(set),
  ];
  if (!set.get('group', id)) {
    const group = checkedFields('group', { name: partner.name }, undefined);
    if (!group.ok) return group;
    changes.push({ kind: 'group', id, set: group.value });
  }
  if (ownGroup !== null) {
    changes.push(...renamed(set, ownGroup, id));
    if (set.get('group', ownGroup)) changes.push({ kind: 'group', id: ownGroup, delete: true });
  }
  return ok({ changes, label: 'group-joined', ids: [id] });
};

/** What vouched for this laptop's keys did it in the name of the group that it had until now. */
const vouchesDropped = (set: WorkingSet): Change[] =>
  Array.from(set.all('identity'), (record) => ({
    kind: 'identity',
    id: record.id,
    set: KINDS.identity.write({ previous: [], vouched: null }, record),
  })).filter((change) => Object.keys(change.set).length > 0);

/** Every mention of one group as a mention of another. */
function renamed(set: WorkingSet, from: RecordId, to: RecordId): Change[] {
  const writes = new Map<string, { kind: string; id: RecordId; set: Record<string, Json> }>();
  const write = (kind: string, id: RecordId, fields: Record<string, Json>) => {
    const before = writes.get(`${kind} ${id}`)?.set ?? {};
    writes.set(`${kind} ${id}`, { kind, id, set: { ...before, ...fields } });
  };
  for (const [kind, name] of Object.entries(GROUP_SETS)) {
    for (const { id, fields } of set.all(kind)) {
      if (fields[`${name}/${from}`] !== true) continue;
      write(kind, id, { [`${name}/${from}`]: false, [`${name}/${to}`]: true });
    }
  }
  for (const [kind, name] of Object.entries(GROUP_FIELDS)) {
    for (const { id, fields } of set.all(kind)) {
      if (fields[name] === from) write(kind, id, { [name]: to });
    }
  }
  return [...writes.values()];
}
