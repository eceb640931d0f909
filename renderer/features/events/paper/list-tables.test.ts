import { describe, expect, it } from 'vitest';
import {
  EXTRA_COLUMNS,
  type PaperChoices,
  ROSTER_COLUMNS,
  USUAL_CHOICES,
} from '../../../core/paper/paper-choices';
import type { RosterView } from '../../../core/views/paper-views';
import { type Making, rosterTable, shiftTable, signInTable } from './list-tables';
import { isCrowded, isLandscape } from './table-sheet';

const making = (choices: Partial<PaperChoices>): Making => {
  const t = ((key: string, values?: object) =>
    [key, ...Object.values(values ?? {})].join(' ')) as Making['t'];
  const terms = { role: (code: string) => code } as Making['terms'];
  return {
    choices: { ...USUAL_CHOICES, sheet: 'roster', paper: 'letter', destroyBy: '', ...choices },
    t,
    language: 'en',
    terms,
    termsIn: () => terms,
    inBoth: (word) => ({ en: word(t, 'en'), es: word(t, 'es') }),
  };
};

const withBlanks = (count: number) => ({
  blanks: { ...USUAL_CHOICES.blanks, 'shift-sheet': count },
});

const line = (name: string, code: string, shift: string, backup = false) => ({
  ...{ code, name, backup, attendanceId: name, role: '', rsvp: null, interpreter: false },
  ...{ childcareCount: 0, ride: false, language: null, phone: '', shifts: [shift] },
});

const nobody = { event: {}, shifts: [], groups: [{ of: { by: 'none' }, lines: [] }] };
const view = nobody as unknown as RosterView;

const greeting = {
  ...{ id: 'door', role: 'greeter', nameEn: '', nameEs: '', startTime: '', endTime: '' },
  ...{ wanted: 3, needs: 'vest' },
};
const staffed = {
  event: { startTime: '', endTime: '' },
  shifts: [greeting],
  groups: [
    {
      of: { by: 'shift', shift: 'door' },
      lines: [line('Ana', 'A01', 'door'), line('Luz', 'A02', 'door', true)],
    },
  ],
} as unknown as RosterView;

describe('columns of a list', () => {
  const roster = (choices: Partial<PaperChoices>) => rosterTable(view, making(choices)).columns;

  it('all fit in normal letters, phones too, on a page on its side', () => {
    const all = roster({ columns: ROSTER_COLUMNS, privacy: 'phones' });
    expect(isLandscape(all)).toBe(true);
    expect(isCrowded(all)).toBe(false);
    expect(isLandscape(roster({}))).toBe(false);
  });

  it('lie on their side in large print, and are told of when even so they do not fit', () => {
    expect(isLandscape(roster({ large: true }))).toBe(true);
    expect(isCrowded(roster({ large: true }))).toBe(false);
    expect(isCrowded(roster({ large: true, columns: ROSTER_COLUMNS }))).toBe(true);
  });

  it('leave what is free to the names', () => {
    const [code, check, name] = roster({ columns: [] });
    expect(code?.width).toBe(13);
    expect(check?.width).toBe(13);
    expect(name?.width).toBe(180 - 26);
  });

  it('of a sign-in sheet fit with any one more, and with children beside it', () => {
    for (const extra of EXTRA_COLUMNS) {
      for (const large of [false, true]) {
        expect(isCrowded(signInTable(making({ extras: [extra], large })).columns)).toBe(false);
      }
      const both = signInTable(making({ extras: ['children', extra] })).columns;
      expect(isCrowded(both)).toBe(false);
    }
    expect(isCrowded(signInTable(making({ extras: EXTRA_COLUMNS })).columns)).toBe(true);
  });
});

describe('a shift sheet', () => {
  it('has a code for each place that is free, after those of its people and of who stands by', () => {
    const { rows } = shiftTable(staffed, making(withBlanks(1)));
    expect(rows.map((row) => (row.type === 'row' ? row.cells[0] : row.type))).toEqual([
      ...['heading', 'A01', 'A02', 'A03', 'A04', 'A05'],
    ]);
  });

  it('says how many are there, but on a blank one only how many are wanted', () => {
    const words = (choices: Partial<PaperChoices>) =>
      shiftTable(staffed, making(choices)).headings.map(({ words: { en }, aside }) => [en, aside]);
    expect(words({})).toEqual([['greeter · on.filled 1 3', 'vest']]);
    expect(words({ privacy: 'blank' })).toEqual([['greeter · on.places 1 3', 'vest']]);
  });

  it('has lines to write shifts on when there are none', () => {
    const { rows, headings } = shiftTable(view, making(withBlanks(2)));
    expect(headings).toHaveLength(3);
    expect(rows.filter(({ type }) => type === 'row')).toHaveLength(6);
  });
});
