import { describe, expect, it } from 'vitest';
import type { CountyRow } from '../../core/views/views';
import { filterCounties, isKnown, isSheriff, sortCounties } from './county-filter';

const row = (name: string, more: Partial<CountyRow> = {}): CountyRow => ({
  fips: name,
  name,
  agencies: 0,
  officials: [],
  facts: 0,
  disputed: 0,
  openPromises: 0,
  overduePromises: 0,
  lastMeeting: '',
  ...more,
});
const names = (rows: readonly CountyRow[]) => rows.map((r) => r.name);

describe('filterCounties', () => {
  const rows = [
    row('Durham', { facts: 1 }),
    row('New Hanover', { officials: ['José Peña'], openPromises: 2 }),
    row('Wake', { officials: ['Ana Ejemplo'] }),
  ];

  it('finds a county by any part of its name, whatever the case', () => {
    expect(names(filterCounties(rows, 'hAN', null, new Set()))).toEqual(['New Hanover']);
  });

  it('finds a county by its official without accents and in any word order', () => {
    expect(names(filterCounties(rows, 'pena jose', null, new Set()))).toEqual(['New Hanover']);
  });

  it('ignores accents that were typed where there are none', () => {
    expect(names(filterCounties(rows, 'wáke', null, new Set()))).toEqual(['Wake']);
  });

  it('keeps only what the filter asks for', () => {
    expect(names(filterCounties(rows, '', 'facts', new Set()))).toEqual(['Durham']);
    expect(names(filterCounties(rows, '', 'promises', new Set()))).toEqual(['New Hanover']);
    expect(names(filterCounties(rows, '', 'sheriff', new Set(['Wake'])))).toEqual(['Wake']);
  });
});

describe('sortCounties', () => {
  it('puts the most overdue first and keeps equal ones by name', () => {
    const rows = [
      row('Wake'),
      row('Ashe'),
      row('Yancey', { openPromises: 9 }),
      row('Polk', { openPromises: 1, overduePromises: 1 }),
    ];
    const sorted = sortCounties(rows, { column: 'promises', descending: true });
    expect(names(sorted)).toEqual(['Polk', 'Yancey', 'Ashe', 'Wake']);
  });

  it('puts counties of which anything is recorded first, both kinds by name', () => {
    const rows = [
      row('Anson'),
      row('Wake', { agencies: 1 }),
      row('Tyrrell', { lastMeeting: '2019-02-07' }),
      row('Ashe'),
      row('Forsyth', { officials: ['Ana Ejemplo'] }),
    ];
    expect(names(sortCounties(rows, { column: 'known', descending: false }))).toEqual([
      'Forsyth',
      'Tyrrell',
      'Wake',
      'Anson',
      'Ashe',
    ]);
    expect(rows.filter(isKnown)).toHaveLength(3);
  });
});

describe('isSheriff', () => {
  it('knows the office in both languages', () => {
    expect(isSheriff('Sheriff')).toBe(true);
    expect(isSheriff('Alguacil del condado')).toBe(true);
    expect(isSheriff('Governor of North Carolina')).toBe(false);
  });
});
