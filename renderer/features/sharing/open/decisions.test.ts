import { describe, expect, it } from 'vitest';
import { type PlanRow, WHOLE_RECORD } from '../../../core/merge/plan-types';
import {
  answerPerson,
  asImportDecisions,
  NOTHING_DECIDED,
  type PlanField,
  sideOf,
  takeField,
  takeRow,
  UNCHOSEN,
} from './decisions';

const field = (key: string, winner: 'ours' | 'theirs', conflict = true): PlanField => ({
  key,
  element: null,
  before: 'b',
  after: 'a',
  ours: 'b',
  theirs: 'a',
  conflict,
  suggested: false,
  oursAt: 1,
  theirsAt: 2,
  winner,
});
const role = field('role', 'theirs');
const rsvp = field('rsvp', 'ours');
const ROW: PlanRow = {
  id: 'r',
  kind: 'attendance',
  label: 'Nopal',
  labelEs: 'Nopal',
  change: 'conflict',
  fields: [role, rsvp, field('ride', 'theirs', false)],
};

describe('the decisions about a preview', () => {
  it('follow the later value, then the rule, then the record, then the field', () => {
    const sides = (decisions: typeof NOTHING_DECIDED) =>
      [role, rsvp].map((one) =>
        sideOf(decisions.rows.get(ROW.id) ?? UNCHOSEN, decisions.rule, one),
      );
    expect(sides(NOTHING_DECIDED)).toEqual(['theirs', 'ours']);
    const ruled = { ...NOTHING_DECIDED, rule: 'ours' as const };
    expect(sides(ruled)).toEqual(['ours', 'ours']);
    const whole = takeRow(ruled, ROW, 'theirs');
    expect(sides(whole)).toEqual(['theirs', 'theirs']);
    const one = takeField(whole, ROW, 'rsvp', 'ours');
    expect(sides(one)).toEqual(['theirs', 'ours']);
    expect(sides(takeRow(one, ROW, null))).toEqual(['ours', 'ours']);
  });

  it('know in which records the rule has nothing left to decide', () => {
    const half = takeField(NOTHING_DECIDED, ROW, 'role', 'ours');
    expect(half.settled.size).toBe(0);
    const both = takeField(half, ROW, 'rsvp', 'theirs');
    expect([...both.settled]).toEqual(['r']);
    expect(takeRow(both, ROW, null).settled.size).toBe(0);
    const gone: PlanRow = { ...ROW, change: 'deleted' };
    expect([...takeRow(NOTHING_DECIDED, gone, 'ours').settled]).toEqual(['r']);
    const plainlyGone = { ...gone, fields: gone.fields.map((f) => ({ ...f, conflict: false })) };
    expect(takeRow(NOTHING_DECIDED, plainlyGone, 'ours').settled.size).toBe(0);
  });

  it('go to the vault as choices and pairs', () => {
    const chosen = takeField(takeRow(NOTHING_DECIDED, ROW, 'ours'), ROW, 'rsvp', 'theirs');
    const answered = answerPerson(chosen, 'new', { says: 'different-people', ours: ['a', 'b'] });
    expect(asImportDecisions(answered)).toEqual({
      rule: 'later',
      choices: [
        { id: 'r', key: WHOLE_RECORD, take: 'ours' },
        { id: 'r', key: 'rsvp', take: 'theirs' },
      ],
      pairs: [
        { theirs: 'new', ours: 'a', says: 'different-people' },
        { theirs: 'new', ours: 'b', says: 'different-people' },
      ],
    });
    expect(asImportDecisions(answerPerson(answered, 'new', null)).pairs).toEqual([]);
  });
});
