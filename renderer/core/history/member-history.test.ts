import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTENDANCE_MARKS, RSVP_ANSWERS } from '../model/vocabulary';
import { type Attended, historyOf } from './member-history';

const TODAY = '2019-02-20';
const at = (date: string, mark: Attended['mark'], more: Partial<Attended> = {}): Attended => ({
  date,
  startTime: '18:00',
  kind: 'assembly',
  rsvp: 'yes',
  waiting: false,
  mark,
  ...more,
});

describe('how one person came', () => {
  it('counts what happened, per kind, with the first and the last time', () => {
    const history = historyOf(
      [
        at('2019-01-05', 'present'),
        at('2019-02-10', 'late', { kind: 'vigil' }),
        at('2019-01-19', 'present'),
        at('2019-02-01', 'no-show'),
        at('2019-03-01', 'present'),
        at('', 'present'),
        at('2019-02-12', 'blank'),
      ],
      TODAY,
    );
    expect(history).toEqual({
      came: 3,
      missed: 1,
      saidYes: 4,
      showRate: 3 / 4,
      firstOn: '2019-01-05',
      lastOn: '2019-02-10',
      streak: 1,
      byKind: [
        { kind: 'assembly', came: 2, lastOn: '2019-01-19' },
        { kind: 'vigil', came: 1, lastOn: '2019-02-10' },
      ],
    });
  });

  it('does not hold being excused, or coming unasked, against anyone', () => {
    const history = historyOf(
      [
        at('2019-01-05', 'present', { rsvp: null }),
        at('2019-01-12', 'excused'),
        at('2019-01-19', 'present', { rsvp: 'maybe' }),
      ],
      TODAY,
    );
    expect(history).toMatchObject({ came: 2, missed: 0, showRate: null, streak: 2 });
  });

  it('says nothing of someone who never came', () => {
    expect(historyOf([at('2019-01-05', 'blank')], TODAY)).toEqual({
      came: 0,
      missed: 0,
      saidYes: 0,
      showRate: null,
      firstOn: '',
      lastOn: '',
      streak: 0,
      byKind: [],
    });
  });

  it('does not depend on the order in which events are read', () => {
    const row = fc.record({
      date: fc.constantFrom('', '2019-01-01', '2019-01-02', '2019-02-03', '2019-03-04'),
      startTime: fc.constantFrom('', '10:00', '18:00'),
      kind: fc.constantFrom('vigil', 'assembly'),
      rsvp: fc.constantFrom(null, ...RSVP_ANSWERS),
      waiting: fc.boolean(),
      mark: fc.constantFrom(...ATTENDANCE_MARKS),
    });
    const distinct = fc.uniqueArray(row, { selector: (r) => `${r.date} ${r.startTime}` });
    fc.assert(
      fc.property(distinct, (rows) => {
        const history = historyOf(rows, TODAY);
        expect(historyOf([...rows].reverse(), TODAY)).toEqual(history);
        expect(history.streak).toBeLessThanOrEqual(history.came);
        expect(history.byKind.reduce((sum, { came }) => sum + came, 0)).toBe(history.came);
      }),
    );
  });
});
