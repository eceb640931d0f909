import { KINDS } from '../../core/model/kinds';
import type { Change, Json, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';

/** Sets of groups, and fields that name one, by kind. */
const GROUP_SETS = {
  member: 'groups',
  event: 'hosts',
  meeting: 'groups',
  operation: 'groups',
} as const;
const GROUP_FIELDS = { member: 'stewardGroup', 'event-count': 'group' } as const;

/**
 * Makes this laptop one of another group: what was written in the name of the group that it had until now is written in
 * the name of that one, and what vouched for its keys did it in the earlier name.
 */
export function inTheNameOf(set: WorkingSet, from: RecordId | null, to: RecordId): Change[] {
  const changes = Array.from(
    set.all('workspace'),
    ({ kind, id }): Change => ({ kind, id, set: { ownGroup: to } }),
  );
  changes.push(...vouchesDropped(set));
  if (from === null || from === to) return changes;
  changes.push(...renamed(set, from, to));
  if (set.get('group', from)) changes.push({ kind: 'group', id: from, delete: true });
  return changes;
}

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
