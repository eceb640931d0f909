import { hasSeen, type Knowledge } from '../../core/merge/knowledge';
import { canonicalRecord, mergeRecord, stampOf } from '../../core/merge/merge-record';
import type { PlannedRecord } from '../../core/merge/plan-types';
import { attendanceId } from '../../core/model/attendance-id';
import { verdictKind } from '../../core/model/verdict';
import type { Json, Rec, RecordId, Stamp } from '../../core/record';
import type { WorkingSet } from '../store/working-set';

/** People of a partner's file whom this laptop keeps under another record: from their id to ours. */
export type SamePeople = ReadonlyMap<RecordId, RecordId>;

/** Fields of other records that point to a person. */
const POINTERS: Readonly<Record<string, string>> = {
  attendance: 'invitedBy',
  fact: 'addedBy',
  note: 'subject',
};

/** Everyone whom someone here called the same person as one of ours, so that only one record of theirs is kept. */
export function samePeopleIn(set: WorkingSet): SamePeople {
  const same = new Map<RecordId, RecordId>();
  for (const record of set.by('verdict', 'says', 'same-person')) {
    const { a, b } = verdictKind.read(record);
    if (a === null || b === null) continue;
    const [theirs, ours] = set.get('member', a) ? [b, a] : [a, b];
    if (set.get('member', theirs) || !set.get('member', ours)) continue;
    const known = same.get(theirs);
    if (known === undefined || ours < known) same.set(theirs, ours);
  }
  return same;
}

/**
 * A file's records as they would be had their sender kept those people under our records: rows of a roster become rows
 * of ours, with the stamps that they have. Of what is said about the people themselves only what is new to us is left;
 * of those in `joined` nothing, because they become one with ours now.
 */
export function underOurs(
  records: readonly Rec[],
  same: SamePeople,
  joined: SamePeople,
  us: {
    readonly device: string;
    readonly knowledge: Knowledge;
    known(kind: string, id: RecordId): Rec | undefined;
  },
): readonly Rec[] {
  if (same.size === 0) return records;
  const rows = rowsUnderOurs(records, same);
  const found = new Map<string, Rec>();
  const put = (record: Rec) => {
    const place = `${record.kind} ${record.id}`;
    const there = found.get(place);
    found.set(place, there ? mergeRecord(there, record) : record);
  };
  for (const record of records) {
    const ours = record.kind === 'member' ? same.get(record.id) : undefined;
    if (ours === undefined) put(pointingAlike(rows(record), same, us));
    else if (!joined.has(record.id)) {
      const news = newsAbout(record, ours, us);
      if (news) put(news);
    }
  }
  return [...found.values()];
}

/** A planned record that speaks of them speaks of ours from now on, as an edit of ours. */
export function pointingToOurs(planned: PlannedRecord, same: SamePeople): PlannedRecord {
  const field = POINTERS[planned.kind];
  const value = field === undefined ? undefined : planned.after.fields[field];
  const ours = typeof value === 'string' ? same.get(value) : undefined;
  if (field === undefined || ours === undefined) return planned;
  return { ...planned, restore: { ...planned.restore, [field]: ours } };
}

/**
 * Without a pointer that means whom ours means: their record of the person, where we write ours. Neither side would
 * otherwise stop writing its own anew.
 */
function pointingAlike(record: Rec, same: SamePeople, us: Parameters<typeof underOurs>[3]): Rec {
  const field = POINTERS[record.kind];
  const value = field === undefined ? undefined : record.fields[field];
  const ours = typeof value === 'string' ? same.get(value) : undefined;
  if (field === undefined || ours === undefined) return record;
  if (us.known(record.kind, record.id)?.fields[field] !== ours) return record;
  return withFields(record, (key) => key !== field);
}

/** Gives a roster's row of one of them as the row of ours; anything else as it is. */
function rowsUnderOurs(records: readonly Rec[], same: SamePeople): (record: Rec) => Rec {
  const moved = new Map<RecordId, { readonly id: RecordId; readonly member: RecordId }>();
  const events = records.filter(({ kind }) => kind === 'event').map(({ id }) => id);
  for (const [theirs, ours] of same) {
    for (const event of events) {
      moved.set(attendanceId(event, theirs), { id: attendanceId(event, ours), member: ours });
    }
  }
  return (record) => {
    const place = record.kind === 'attendance' ? moved.get(record.id) : undefined;
    if (!place) return record;
    const { id, member } = place;
    const fields = 'member' in record.fields ? { ...record.fields, member } : record.fields;
    return { ...record, id, fields };
  };
}

/** What of their record of a person we had not seen before, as if said of ours; undefined when it is nothing. */
function newsAbout(
  theirs: Rec,
  id: RecordId,
  us: Parameters<typeof underOurs>[3],
): Rec | undefined {
  const ours = us.known('member', id);
  const { tombstone: _, ...alive } = theirs;
  const news = withFields(
    alive,
    (key, stamp) => key !== 'stewardGroup' && !hasSeen(us, ours ?? theirs, stamp),
  );
  return Object.keys(news.fields).length === 0 ? undefined : { ...news, id };
}

/** A record with some of its fields. */
function withFields(record: Rec, keeps: (key: string, stamp: Stamp) => boolean): Rec {
  const fields: Record<string, Json> = {};
  const over: Record<string, Stamp> = {};
  for (const key in record.fields) {
    const stamp = stampOf(record, key) as Stamp;
    if (!keeps(key, stamp)) continue;
    fields[key] = record.fields[key] as Json;
    over[key] = stamp;
  }
  return canonicalRecord({ ...record, fields, stamps: { base: record.stamps.base, over } });
}
