import { describe, expect, it } from 'vitest';
import {
  type ImportDecisions,
  NO_DECISIONS,
  type PlannedField,
  type PlannedRecord,
  WHOLE_RECORD,
} from '../../core/merge/plan-types';
import type { Json, Rec } from '../../core/record';
import { choicesFor, decidedChanges } from './decided-changes';

const ID = '00000000-0000-4000-8000-000000000001';
const rec = (fields: Rec['fields'], tombstone?: string): Rec => ({
  id: ID,
  kind: 'fact',
  fields,
  stamps: { base: '1' },
  ...(tombstone !== undefined && { tombstone }),
});
const field = (key: string, ours: Json, theirs: Json, more: Partial<PlannedField> = {}) => ({
  key,
  ours: { value: ours, stamp: '1' },
  theirs: { value: theirs, stamp: '2' },
  winner: 'theirs' as const,
  conflict: true,
  ...more,
});
const planned = (more: Partial<PlannedRecord>): PlannedRecord => ({
  id: ID,
  kind: 'fact',
  change: 'conflict',
  fields: [],
  before: rec({ value: 'ours' }),
  after: rec({ value: 'theirs' }),
  restore: {},
  ...more,
});
const changes = (record: PlannedRecord, decisions: Partial<ImportDecisions> = {}) =>
  decidedChanges(record, choicesFor(record, { ...NO_DECISIONS, ...decisions }));
const choice = (key: string, take: 'ours' | 'theirs', id = ID) => ({ id, key, take });

describe('what people decide about a conflict', () => {
  const both = planned({
    fields: [
      field('value', 'ours', 'theirs'),
      field('source', 'A', 'B', { winner: 'ours' }),
      field('date', '2019', '2020', { conflict: false }),
    ],
  });

  it('writes nothing when the later wins and nobody chose', () => {
    expect(changes(both)).toEqual([]);
  });

  it('takes one side everywhere by rule, and only where there is a conflict', () => {
    expect(changes(both, { rule: 'ours' })).toEqual([
      { kind: 'fact', id: ID, set: { value: 'ours' } },
    ]);
    expect(changes(both, { rule: 'theirs' })).toEqual([
      { kind: 'fact', id: ID, set: { source: 'B' } },
    ]);
  });

  it('takes the choice of a record before the rule, and of a field before that of the record', () => {
    expect(changes(both, { rule: 'ours', choices: [choice(WHOLE_RECORD, 'theirs')] })).toEqual([
      { kind: 'fact', id: ID, set: { source: 'B' } },
    ]);
    const choices = [choice(WHOLE_RECORD, 'ours'), choice('value', 'theirs')];
    expect(changes(both, { choices })).toEqual([]);
    expect(changes(both, { choices: [choice('value', 'ours')] })).toEqual([
      { kind: 'fact', id: ID, set: { value: 'ours' } },
    ]);
  });

  it('does not take what was chosen for another record, or for a field without a conflict', () => {
    const other = '00000000-0000-4000-8000-000000000002';
    expect(changes(both, { choices: [choice(WHOLE_RECORD, 'ours', other)] })).toEqual([]);
    expect(changes(both, { choices: [choice('date', 'ours')] })).toEqual([]);
  });

  it('keeps a record that the file deletes, and deletes one that it brings back', () => {
    const deleted = planned({
      change: 'deleted',
      fields: [field('value', 'ours', null)],
      after: rec({}, '2'),
    });
    const kept = [{ kind: 'fact', id: ID, set: { value: 'ours' } }];
    expect(changes(deleted)).toEqual([]);
    expect(changes(deleted, { rule: 'ours' })).toEqual(kept);
    expect(changes(deleted, { choices: [choice(WHOLE_RECORD, 'ours')] })).toEqual(kept);
    const revived = planned({
      change: 'revived',
      fields: [field('value', null, 'theirs')],
      before: rec({}, '1'),
      restore: { source: 'B' },
    });
    expect(changes(revived)).toEqual([{ kind: 'fact', id: ID, set: { source: 'B' } }]);
    expect(changes(revived, { rule: 'ours' })).toEqual([{ kind: 'fact', id: ID, delete: true }]);
  });

  it('does not let a rule decide about a deletion that nobody disputes', () => {
    const fields = [field('value', 'ours', null, { conflict: false })];
    const deleted = planned({ change: 'deleted', fields, after: rec({}, '2') });
    expect(changes(deleted, { rule: 'ours' })).toEqual([]);
  });

  it('writes a withdrawn consent anew, whatever the rule', () => {
    const refused = planned({
      kind: 'member',
      change: 'changed',
      fields: [field('consentPhone', 'yes', 'no', { conflict: false })],
      restore: { consentPhone: 'no' },
    });
    const written = [{ kind: 'member', id: ID, set: { consentPhone: 'no' } }];
    expect(changes(refused)).toEqual(written);
    expect(changes(refused, { rule: 'ours' })).toEqual(written);
  });
});
