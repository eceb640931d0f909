import {
  type ImportDecisions,
  type PlannedRecord,
  WHOLE_RECORD,
} from '../../core/merge/plan-types';
import { type Change, isAlive, type Json } from '../../core/record';

type Side = 'ours' | 'theirs';

/** What is wanted of one record: of the record as a whole, and of single fields. Absent: what the merge came to. */
export type Choices = { readonly whole: Side | null; readonly fields: ReadonlyMap<string, Side> };

/** The choices about a record, the nearest first: about a field, about the whole record, and the rule for all. */
export function choicesFor(record: PlannedRecord, { choices, rule }: ImportDecisions): Choices {
  const fields = new Map<string, Side>();
  let whole: Side | null = rule === 'later' || !hasConflict(record) ? null : rule;
  for (const { id, key, take } of choices) {
    if (id !== record.id) continue;
    if (key === WHOLE_RECORD) whole = take;
    else fields.set(key, take);
  }
  return { whole, fields };
}

/** The edits on top of the merge: what revival writes anew, and where a person preferred what lost. */
export function decidedChanges(record: PlannedRecord, { whole, fields }: Choices): Change[] {
  const { id, kind, before } = record;
  if (record.change === 'deleted') {
    return whole === 'ours' && before ? [{ kind, id, set: before.fields }] : [];
  }
  if (record.change === 'revived') {
    const wasAlive = before !== null && isAlive(before);
    if (whole === (wasAlive ? 'theirs' : 'ours')) return [{ kind, id, delete: true }];
  }
  const set: Record<string, Json> = { ...record.restore };
  for (const field of record.fields) {
    const take = fields.get(field.key) ?? whole;
    if (!field.conflict || take === null || field.winner === take) continue;
    const value = field[take]?.value;
    if (value !== undefined) set[field.key] = value;
  }
  return Object.keys(set).length > 0 ? [{ kind, id, set }] : [];
}

const hasConflict = (record: PlannedRecord): boolean =>
  record.fields.some(({ conflict }) => conflict);
