import { attendanceId } from '../../core/model/attendance-id';
import { callId } from '../../core/model/call';
import { elementKey } from '../../core/model/define-kind';
import { type Draft, KINDS, type KindName } from '../../core/model/kinds';
import type { Change, Fields, Json, Rec, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import { joinedAttendance } from './joined-attendance';
import { joinedCall } from './joined-call';

/** What goes over to the member who stays. */
export type MovedRecords = {
  readonly changes: readonly Change[];
  /** Records that go over, by kind. */
  readonly moved: { readonly [kind: string]: number };
  /** Records that there were of one event or one round, and that become one with another. */
  readonly joined: number;
};

/** Fields that point to a member, of records whose ids are their own. */
const POINTERS: readonly (readonly [KindName, string])[] = [
  ['note', 'subject'],
  ['one-on-one', 'member'],
  ['rung-move', 'member'],
  ['suggestion', 'member'],
  ['fact', 'addedBy'],
  ['attendance', 'invitedBy'],
];

/** Sets that name members. The log's are for the timeline of whom a file told of. */
const NAMED_IN: readonly (readonly [KindName, string])[] = [
  ['meeting', 'delegates'],
  ['exchange-log', 'members'],
];

/** Kinds of which there is one record for a member and another thing, under an id that derives from both. */
const PAIRED = [
  { kind: 'attendance', field: 'event', idOf: attendanceId, join: joinedAttendance },
  { kind: 'call', field: 'round', idOf: callId, join: joinedCall },
] as const;

/** Everything that points to any of the others points to `keep` afterwards. Verdicts are seen to in `moved-verdicts`. */
export function movedRecords(
  set: WorkingSet,
  keep: RecordId,
  others: readonly RecordId[],
): MovedRecords {
  const writes = new Map<string, { kind: string; id: RecordId; set: Record<string, Json> }>();
  const deleted = new Map<string, Change>();
  const moved = new Map<string, number>();
  let joined = 0;

  const write = (kind: string, id: RecordId, fields: Fields) => {
    const place = `${kind} ${id}`;
    const there = writes.get(place);
    writes.set(place, { kind, id, set: { ...there?.set, ...fields } });
  };
  /** Rows that go, each with the one that takes its place; and who rides with those people. */
  const becomes = new Map<RecordId, RecordId>();
  const riders: Rec[] = [];
  const count = (kind: string) => moved.set(kind, (moved.get(kind) ?? 0) + 1);

  for (const pairing of PAIRED) {
    for (const [target, rows] of rowsByTarget(set, pairing, keep, others)) {
      const stays = set.get(pairing.kind, target);
      const going = rows.filter((row) => row.id !== target);
      const all = stays ? [stays, ...going] : going;
      const first = all[0] as Rec;
      const whole = stays ? {} : { ...first.fields, member: keep };
      write(pairing.kind, target, { ...whole, ...joinedFields(pairing, all, first) });
      for (const { kind, id } of going) deleted.set(`${kind} ${id}`, { kind, id, delete: true });
      for (const { id } of going) becomes.set(id, target);
      if (pairing.kind === 'attendance')
        for (const row of going) riders.push(...ridersOf(set, row));
      for (const _ of going) count(pairing.kind);
      joined += all.length - 1;
    }
  }

  for (const [kind, field] of POINTERS) {
    for (const other of others) {
      for (const { id } of set.by(kind, field, other)) {
        count(kind);
        if (!deleted.has(`${kind} ${id}`)) write(kind, id, { [field]: keep });
      }
    }
  }
  // A row that was made anew may name one of those who go as the one who invited.
  for (const { set: fields } of writes.values()) {
    if (others.includes(fields['invitedBy'] as RecordId)) fields['invitedBy'] = keep;
  }
  for (const { id, fields } of riders) {
    const driver = becomes.get(fields['driver'] as RecordId);
    const rider = becomes.get(id) ?? id;
    if (driver !== undefined && driver !== rider) write('attendance', rider, { driver });
  }

  // What was printed for the row that goes is typed back into the one that takes its place.
  for (const sheet of set.all('sheet')) {
    const { rows } = KINDS.sheet.read(sheet);
    if (!rows.some((id) => becomes.has(id))) continue;
    write('sheet', sheet.id, { rows: rows.map((id) => becomes.get(id) ?? id) });
  }

  for (const [kind, name] of NAMED_IN) {
    for (const record of set.all(kind)) {
      const named = others.map((other) => elementKey(name, other));
      const there = named.filter((key) => record.fields[key] === true);
      if (there.length === 0) continue;
      count(kind);
      const fields = Object.fromEntries(there.map((key) => [key, false]));
      write(kind, record.id, { ...fields, [elementKey(name, keep)]: true });
    }
  }

  const written = [...writes.values()].filter((change) => Object.keys(change.set).length > 0);
  return {
    changes: [...written, ...deleted.values()],
    moved: Object.fromEntries(moved),
    joined,
  };
}

/** Who rides with the person of a row of attendance. */
const ridersOf = (set: WorkingSet, { id, fields }: Rec): readonly Rec[] =>
  set
    .by('attendance', 'event', (fields['event'] ?? null) as Json)
    .filter((row) => row.fields['driver'] === id);

/** The others' rows, by the id under which `keep` has or would have a row of the same event or round. */
function rowsByTarget(
  set: WorkingSet,
  { kind, field, idOf }: (typeof PAIRED)[number],
  keep: RecordId,
  others: readonly RecordId[],
): ReadonlyMap<RecordId, readonly Rec[]> {
  const rows = new Map<RecordId, Rec[]>();
  for (const other of others) {
    for (const row of set.by(kind, 'member', other)) {
      const of = row.fields[field];
      const target = typeof of === 'string' ? idOf(of, keep) : row.id;
      rows.set(target, [...(rows.get(target) ?? []), row]);
    }
  }
  return rows;
}

/** What the rows of one event or round say together, as far as the first of them does not say it already. */
function joinedFields(
  { kind, join }: (typeof PAIRED)[number],
  rows: readonly Rec[],
  first: Rec,
): Fields {
  if (rows.length < 2) return {};
  return (KINDS[kind].write as (draft: Draft<typeof kind>, current: Rec) => Fields)(
    join(rows) as Draft<typeof kind>,
    first,
  );
}
