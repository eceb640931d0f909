import { timeOf } from '../../core/clock/stamp';
import type { PlanFilter, PlannedField, PlannedRecord, PlanRow } from '../../core/merge/plan-types';
import { sameMeaning } from '../../core/merge/same-meaning';
import type { Stamp } from '../../core/record';
import type { LookAlikes } from './look-alikes';
import { readableField } from './readable-field';
import { type Find, labelOf } from './record-label';

/** The order of changes in a preview: what a person must look at comes first. */
const ORDER: readonly PlannedRecord['change'][] = [
  'conflict',
  'deleted',
  'revived',
  'changed',
  'added',
  'unchanged',
];

/** Kinds in the order that people think of them; others follow. */
const KIND_ORDER: readonly string[] = ['event', 'member', 'attendance', 'note', 'group'];

/** Plans up to this many records are also put in order of names. */
const NAMED = 5_000;

/** Planned records in the order of the preview. */
export function inPreviewOrder(records: readonly PlannedRecord[], find: Find): PlannedRecord[] {
  const name = new Map<PlannedRecord, string>();
  if (records.length <= NAMED) {
    for (const record of records) name.set(record, labelOf(shown(record), find).en);
  }
  const kindRank = (kind: string) =>
    (KIND_ORDER.indexOf(kind) + KIND_ORDER.length + 1) % (KIND_ORDER.length + 1);
  return [...records].sort(
    (a, b) =>
      ORDER.indexOf(a.change) - ORDER.indexOf(b.change) ||
      kindRank(a.kind) - kindRank(b.kind) ||
      (name.get(a) ?? '').localeCompare(name.get(b) ?? ''),
  );
}

/** The records of a plan that a filter of the preview is about. */
export function recordsOf(
  {
    records,
    lookAlikes,
  }: { readonly records: readonly PlannedRecord[]; readonly lookAlikes: LookAlikes },
  filter: PlanFilter,
): readonly PlannedRecord[] {
  switch (filter) {
    case 'all':
      return records;
    case 'look-alike':
      return records.filter(({ kind, id }) => kind === 'member' && lookAlikes.has(id));
    case 'suggested':
      return records.filter(({ fields }) => fields.some(({ suggested }) => suggested));
    default:
      return records.filter(({ change }) => change === filter);
  }
}

/** A planned record as a row to show. */
export function rowOf(
  record: PlannedRecord,
  { find, lookAlikes }: { readonly find: Find; readonly lookAlikes: LookAlikes },
): PlanRow {
  const similar = record.kind === 'member' ? lookAlikes.get(record.id) : undefined;
  const label = labelOf(shown(record), find);
  const fields = record.change === 'added' ? addedFields(record) : record.fields;
  return {
    id: record.id,
    kind: record.kind,
    label: label.en,
    labelEs: label.es,
    change: record.change,
    ...(similar && { similar }),
    fields: fields.map((field) => rowField(field, find)).sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** The copy whose name tells most: what will be, or what was when it goes. */
const shown = (record: PlannedRecord) =>
  record.change === 'deleted' && record.before
    ? record.before
    : { ...record.after, fields: { ...record.restore, ...record.after.fields } };

function addedFields({ kind, after }: PlannedRecord): PlannedField[] {
  return Object.entries(after.fields)
    .filter(
      ([key, value]) => value !== null && value !== '' && !sameMeaning(kind, key, undefined, value),
    )
    .map(([key, value]) => ({
      key,
      ours: null,
      theirs: { value, stamp: after.stamps.over?.[key] ?? after.stamps.base },
      winner: 'theirs',
      conflict: false,
    }));
}

function rowField(field: PlannedField, find: Find): PlanRow['fields'][number] {
  const { key, winner, conflict } = field;
  const { element, value } = readableField(key, find);
  const ours = value(field.ours?.value);
  const theirs = value(field.theirs?.value);
  return {
    key,
    element,
    before: ours,
    after: winner === 'ours' ? ours : theirs,
    ours,
    theirs,
    conflict,
    oursAt: timeOrNull(field.ours?.stamp),
    theirsAt: timeOrNull(field.theirs?.stamp),
    winner,
    suggested: field.suggested === true,
  };
}

const timeOrNull = (stamp: Stamp | undefined): number | null =>
  stamp === undefined ? null : timeOf(stamp);
