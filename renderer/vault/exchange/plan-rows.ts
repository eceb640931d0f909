import { timeOf } from '../../core/clock/stamp';
import {
  asItIs,
  type PlanFilter,
  type PlannedField,
  type PlannedRecord,
  type PlanRow,
} from '../../core/merge/plan-types';
import { sameMeaning } from '../../core/merge/same-meaning';
import { type Stamp, writtenAt } from '../../core/record';
import { type SameRecords, sameCount } from './decode';
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
export const NAMED = 5_000;

/** Planned records in the order of the preview. */
export function inPreviewOrder(records: readonly PlannedRecord[], find: Find): PlannedRecord[] {
  const name = new Map<PlannedRecord, string>();
  if (records.length <= NAMED) {
    for (const record of records) name.set(record, labelOf(shown(record), find).en);
  }
  return [...records].sort(
    (a, b) =>
      ORDER.indexOf(a.change) - ORDER.indexOf(b.change) ||
      kindRank(a.kind) - kindRank(b.kind) ||
      (name.get(a) ?? '').localeCompare(name.get(b) ?? ''),
  );
}

const kindRank = (kind: string): number =>
  (KIND_ORDER.indexOf(kind) + KIND_ORDER.length + 1) % (KIND_ORDER.length + 1);

type Shown = {
  readonly records: readonly PlannedRecord[];
  readonly same: SameRecords;
  readonly find: Find;
  readonly lookAlikes: LookAlikes;
};

/** Rows of a plan that a filter of the preview is about, and how many there are of them. */
export function rowsOf(
  plan: Shown,
  {
    change,
    from,
    count,
  }: { readonly change: PlanFilter; readonly from: number; readonly count: number },
): { readonly total: number; readonly rows: readonly PlanRow[] } {
  const records = recordsOf(plan, change);
  const same = change === 'all' || change === 'unchanged' ? sameCount(plan.same) : 0;
  const shown = records.slice(from, from + count);
  const left = Math.min(count - shown.length, same);
  if (left > 0) shown.push(...sameFrom(plan, Math.max(0, from - records.length), left));
  return { total: records.length + same, rows: shown.map((record) => rowOf(record, plan)) };
}

/** A part of those that are here as they are, which come last. */
function sameFrom({ same, find }: Shown, from: number, count: number): PlannedRecord[] {
  const kinds = [...same.ids].sort(([a], [b]) => kindRank(a) - kindRank(b));
  const ids = kinds.flatMap(([kind, all]) => all.map((id) => ({ kind, id })));
  return ids.slice(from, from + count).flatMap(({ kind, id }) => {
    const record = find(kind, id);
    return record ? [asItIs(record)] : [];
  });
}

function recordsOf({ records, lookAlikes }: Shown, filter: PlanFilter): readonly PlannedRecord[] {
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
function rowOf(record: PlannedRecord, { find, lookAlikes }: Shown): PlanRow {
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
      theirs: { value, stamp: writtenAt(after.stamps, key) },
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
