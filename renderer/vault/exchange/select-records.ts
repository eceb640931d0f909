import { displayName, namePartsOf } from '../../core/matching/names';
import { canonicalRecord } from '../../core/merge/merge-record';
import { attendanceId } from '../../core/model/attendance-id';
import { isKnownKind, KINDS, LOCAL_KINDS } from '../../core/model/kinds';
import { type Fields, isAlive, type Json, type Rec, type RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { CONSENT_FIELDS } from '../merging/merged-fields';
import { verdictsAbout } from '../merging/moved-verdicts';
import type { WorkingSet } from '../store/working-set';
import type { ExportPreview, ExportRequest } from '../vault';

/** What a file would carry. Records are copies without the fields that stay home. */
export type Selection = {
  readonly records: readonly Rec[];
  readonly included: ExportPreview['included'];
  readonly leftOut: ExportPreview['leftOut'];
  /** Names of the field groups that stay home. */
  readonly redactions: readonly string[];
};

type Include = ExportRequest['include'];

/**
 * Fields of a member that a partner never gets: how the group thinks and speaks of its people, with whom and where
 * they live, how they came to be here, and on which occasion they agreed to what.
 */
const PRIVATE_MEMBER_FIELDS = [
  'groups',
  'roles',
  'tags',
  'household',
  'zip',
  'rung',
  'importedIn',
  'keptOn',
  ...CONSENT_FIELDS.map(([, given]) => given),
];

/** Kinds that hold what organizers wrote down of people: they stay home unless notes go along. */
const WORDS_ABOUT_PEOPLE: ReadonlySet<string> = new Set(['note', 'one-on-one']);

/** Fields of an event that a partner never gets: where exactly it is, and sums that the partner has names for. */
const PRIVATE_EVENT_FIELDS = ['privateAddress', 'keptCounts'];

/** Chooses what leaves for a scope. People who did not agree to be shared stay out of a partner's file, with all that names them. */
export function selectRecords(
  set: WorkingSet,
  request: Pick<ExportRequest, 'scope' | 'include'>,
  ownGroup: RecordId | null,
): Result<Selection, { readonly type: 'not-found'; readonly kind: string }> {
  const { scope, include } = request;
  if (scope.type === 'everything') return ok(selectEverything(set, include));
  const event = set.get('event', scope.event);
  return event
    ? ok(selectEvent(set, event, include, ownGroup))
    : err({ type: 'not-found', kind: 'event' });
}

/** How a preview counts a selection. */
export function previewOf({ records, included, leftOut }: Selection): ExportPreview {
  const counts: Record<string, number> = {};
  for (const record of records) {
    if (isAlive(record)) counts[record.kind] = (counts[record.kind] ?? 0) + 1;
  }
  return { counts, people: counts['member'] ?? 0, included, leftOut };
}

function selectEverything(set: WorkingSet, include: Include): Selection {
  const dropped = droppedMemberFields(include);
  const records: Rec[] = [];
  for (const record of set.everything()) {
    if (LOCAL_KINDS.has(record.kind)) continue;
    if (WORDS_ABOUT_PEOPLE.has(record.kind) && !include.notes) continue;
    const drops = record.kind === 'member' && dropped.length > 0;
    records.push(drops ? withFields(record, (key) => !isOneOf(key, dropped)) : record);
  }
  return {
    records,
    included: [],
    leftOut: [],
    redactions: [...dropped, ...(include.notes ? [] : ['notes'])],
  };
}

function selectEvent(
  set: WorkingSet,
  event: Rec,
  include: Include,
  ownGroup: RecordId | null,
): Selection {
  const people = new Map<RecordId, Rec>();
  const leftOut = new Map<RecordId, string>();
  const attendance: Rec[] = [];
  for (const row of set.by('attendance', 'event', event.id)) {
    const { member: memberId, walkInName } = KINDS.attendance.read(row);
    const member = memberId === null ? undefined : set.get('member', memberId);
    if (member?.fields['consentShare'] === 'yes') {
      people.set(member.id, member);
      attendance.push(row);
    } else if (member) leftOut.set(member.id, displayName(namePartsOf(member.fields)));
    else if (walkInName !== '') leftOut.set(row.id, walkInName);
  }
  // Names that the time limit took were not removed from the roster: a partner's limits are the partner's.
  const isReduced = KINDS.event.read(event).keptCounts !== null;
  const removed = isReduced ? [] : removedAttendance(set, event.id);
  const groups = groupsOf(event, people.values(), ownGroup)
    .map((id) => set.get('group', id))
    .filter((group) => group !== undefined);
  const subjects = include.notes ? [event.id, ...people.keys()] : [];
  const notes = subjects.flatMap((id) => set.by('note', 'subject', id));

  const dropped = [...droppedMemberFields(include), ...PRIVATE_MEMBER_FIELDS];
  const records = [
    withFields(
      event,
      (key, value) => isKnown('event', key, value) && !isOneOf(key, PRIVATE_EVENT_FIELDS),
    ),
    ...[...groups, ...attendance, ...removed, ...notes].map((record) =>
      withFields(record, (key, value) => isKnown(record.kind, key, value)),
    ),
    ...verdictsOf(set, people).map((verdict) =>
      withFields(verdict, (key, value) => isKnown('verdict', key, value) && key !== 'by'),
    ),
    ...[...people.values()].map((member) =>
      withFields(member, (key, value) => isKnown('member', key, value) && !isOneOf(key, dropped)),
    ),
  ];
  return {
    records,
    included: [...people.values()].map(({ id, fields }) => ({
      id,
      name: displayName(namePartsOf(fields)),
    })),
    leftOut: [...leftOut].map(([id, name]) => ({ id, name })),
    redactions: [...dropped, 'private-address', ...(include.notes ? [] : ['notes'])],
  };
}

/** Deleted rows of the event's roster, so that a removal reaches those who have the row. Only people who agreed to be shared. */
function removedAttendance(set: WorkingSet, event: RecordId): Rec[] {
  const deleted = new Map<RecordId, Rec>();
  for (const record of set.everything()) {
    if (record.kind === 'attendance' && !isAlive(record)) deleted.set(record.id, record);
  }
  const found: Rec[] = [];
  if (deleted.size === 0) return found;
  for (const member of set.by('member', 'consentShare', 'yes')) {
    const row = deleted.get(attendanceId(event, member.id));
    if (row) found.push(row);
  }
  return found;
}

/**
 * What was decided about two of the people, so that a partner need not decide it again; and about one of them and a
 * record that was merged into theirs. Who decided stays home.
 */
function verdictsOf(set: WorkingSet, people: ReadonlyMap<RecordId, Rec>): Rec[] {
  const found = new Map<RecordId, Rec>();
  for (const id of people.keys()) {
    for (const verdict of verdictsAbout(set, id)) {
      const other = verdict.a === id ? verdict.b : verdict.a;
      const isMerged =
        verdict.says === 'same-person' && other !== null && !set.get('member', other);
      const record = set.get('verdict', verdict.id);
      if (record && other !== null && (people.has(other) || isMerged)) found.set(record.id, record);
    }
  }
  return [...found.values()];
}

/** Groups that a reader of the file needs: hosts, those who decide about the people in it, and the sender's own. */
function groupsOf(event: Rec, people: Iterable<Rec>, ownGroup: RecordId | null): RecordId[] {
  const groups = new Set<RecordId>(KINDS.event.read(event).hosts);
  if (ownGroup !== null) groups.add(ownGroup);
  for (const member of people) {
    const steward = member.fields['stewardGroup'];
    if (typeof steward === 'string') groups.add(steward);
  }
  return [...groups];
}

const droppedMemberFields = (include: Include): string[] =>
  (['phones', 'emails'] as const).filter((group) => !include[group]);

/** Whether this version knows the field: what it does not know it cannot judge fit for a partner. */
const isKnown = (kind: string, key: string, value: Json): boolean =>
  isKnownKind(kind) && KINDS[kind].accepts(key, value) === 'yes';

const isOneOf = (key: string, groups: readonly string[]): boolean =>
  groups.some((group) => key === group || key.startsWith(`${group}/`));

function withFields(record: Rec, keeps: (key: string, value: Json) => boolean): Rec {
  const fields: Record<string, Json> = {};
  for (const key in record.fields) {
    const value = record.fields[key] as Json;
    if (keeps(key, value)) fields[key] = value;
  }
  return canonicalRecord({ ...record, fields: fields as Fields });
}
