import { describe, expect, it } from 'vitest';
import { KINDS } from '../../core/model/kinds';
import { aRecord } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import { ok } from '../../core/result';
import type { ExportColumn } from '../../core/tables/export-columns';
import { createWorkingSet } from '../store/working-set';
import { createMembersTable } from './members-table';

const ana = aRecord('member', {
  givenName: 'Ana "la Nube"',
  familyNames: 'Luna, Maguey',
  phones: ['+13365550142', '+525555550123'],
  languages: ['es', 'en'],
  tags: ['=SUM(A1)', 'cocina'],
  county: '37067',
});

async function tableOf(records: readonly Rec[], columns: readonly ExportColumn[]) {
  const set = createWorkingSet();
  set.apply(records);
  const lines: Rec[] = [];
  const table = createMembersTable(
    {
      set,
      commit: async (batch) => {
        for (const change of batch.lasting ?? []) {
          if ('set' in change) lines.push({ ...change, fields: change.set, stamps: { base: '' } });
        }
        return ok({ entry: null, ids: [], kept: 0 });
      },
      now: () => 0,
      today: () => '2019-02-20',
      newId: () => '00000000-0000-4000-8000-000000000000',
      pause: async () => {},
    },
    () => records.map(({ id }) => id),
  );
  const made = await table({
    whom: { type: 'members', ids: records.map(({ id }) => id) },
    columns,
    headers: columns,
    words: { es: 'Español' },
  });
  if (!made.ok) throw new Error('not made');
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(made.value.bytes), lines };
}

describe('a table of members that leaves', () => {
  it('begins with a byte order mark, so that a spreadsheet reads the accents', async () => {
    const { text } = await tableOf([ana], ['name']);
    expect(text.startsWith('\uFEFFname\r\n')).toBe(true);
    expect(text).toContain('"Ana ""la Nube"" Luna, Maguey"');
  });

  it('keeps several values in one cell and says codes in words', async () => {
    const { text } = await tableOf([ana], ['county', 'languages', 'phones']);
    expect(text).toContain('Forsyth,en; Español,');
    expect(text).toContain('(336) 555-0142; +52 55 5555 0123');
  });

  it('turns what a spreadsheet would run into text', async () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)'].map((name) =>
      aRecord('member', { givenName: name }),
    );
    const { text } = await tableOf([...evil, ana], ['name', 'tags']);
    for (const cell of ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'=SUM(A1); cocina"]) {
      expect(text).toContain(cell);
    }
    expect(text).not.toMatch(/(^|[\n,"])[=+@-]/);
  });

  it('notes in the log that a table left, and who was in it', async () => {
    const { lines } = await tableOf([ana], ['name']);
    const line = lines.map((record) => KINDS['exchange-log'].read(record))[0];
    expect(line).toMatchObject({
      direction: 'out',
      scope: 'table',
      date: '2019-02-20',
      people: 1,
      members: [ana.id],
    });
  });
});
