import { describe, expect, it } from 'vitest';
import type { MemberMoment } from '../../../core/views/people-views';
import { byMonth, ofKind } from './moments';

const added = (date: string): MemberMoment => ({ type: 'added', date, time: '' });
const received = (date: string): MemberMoment => ({
  type: 'received',
  date,
  time: '',
  partner: 'CIMA',
});

describe('moments', () => {
  it('stand month by month in the order they come, those without a date apart', () => {
    const moments = [
      received('2019-02-20'),
      received('2019-02-01'),
      added('2018-12-31'),
      added(''),
    ];
    expect(byMonth(moments).map(([month, of]) => [month, of.length])).toEqual([
      ['2019-02', 2],
      ['2018-12', 1],
      ['', 1],
    ]);
  });

  it('can be narrowed to one kind', () => {
    const moments = [received('2019-02-20'), added('2018-12-31')];
    expect(ofKind(moments, null)).toHaveLength(2);
    expect(ofKind(moments, 'files')).toHaveLength(2);
    expect(ofKind(moments, 'calls')).toEqual([]);
  });
});
