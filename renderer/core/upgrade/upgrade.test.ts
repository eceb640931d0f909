import { describe, expect, it } from 'vitest';
import type { Rec } from '../record';
import { SCHEMA, UPGRADES, type Upgrade, upgradeRecord } from './upgrade';

const record: Rec = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'group',
  fields: { name: 'Mesa' },
  stamps: { base: '000000000001-0000-00000000000000aa' },
};

const addSuffix = (to: number): Upgrade => ({
  to,
  raise: (r) => ({ ...r, fields: { ...r.fields, name: `${String(r.fields['name'])}+${to}` } }),
});

describe('upgradeRecord', () => {
  it('leaves a record of this schema as it is', () => {
    expect(upgradeRecord(record, SCHEMA)).toBe(record);
  });

  it('leaves a record of a newer schema as it is', () => {
    expect(upgradeRecord(record, 9, [addSuffix(2), addSuffix(3)])).toBe(record);
  });

  it('raises an older record step by step, each step once', () => {
    expect(upgradeRecord(record, 1, [addSuffix(2), addSuffix(3)]).fields['name']).toBe('Mesa+2+3');
    expect(upgradeRecord(record, 2, [addSuffix(2), addSuffix(3)]).fields['name']).toBe('Mesa+3');
  });

  it('has one upgrade for every schema after the first', () => {
    expect(UPGRADES.map((u) => u.to)).toEqual(Array.from({ length: SCHEMA - 1 }, (_, i) => i + 2));
  });
});
