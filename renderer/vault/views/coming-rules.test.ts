import { describe, expect, it } from 'vitest';
import { cameFirst, daysOfLast, stoppedComing } from '../../core/history/coming-rules';
import { aMember, anAttendance, anEvent, aRecord } from '../../core/model/testing/builders';
import { segmentRule } from '../../core/segments/rule';
import { aLaptop } from '../testing/laptop';

describe('who stopped coming, and who came first', () => {
  const group = aRecord('group', { name: 'Grupo de prueba' });
  const loyal = aMember({ givenName: 'Leal' });
  const gone = aMember({ givenName: 'Lejana', groups: [group.id] });
  const fresh = aMember({ givenName: 'Nueva' });
  const weeks = ['2018-11-05', '2018-11-12', '2018-11-19', '2019-02-11'].map((date) =>
    anEvent({ date, kind: 'committee' }),
  );
  const vigil = anEvent({ date: '2019-02-12', kind: 'vigil' });
  const [first, second, third, last] = weeks as [
    (typeof weeks)[0],
    (typeof weeks)[0],
    (typeof weeks)[0],
    (typeof weeks)[0],
  ];
  const came = { mark: 'present' } as const;
  const laptop = aLaptop([
    group,
    loyal,
    gone,
    fresh,
    ...weeks,
    vigil,
    ...weeks.map((week) => anAttendance(week, loyal, came)),
    ...[first, second, third].map((week) => anAttendance(week, gone, came)),
    anAttendance(vigil, gone, came),
    anAttendance(last, fresh, came),
  ]);
  const names = (rule: ReturnType<typeof stoppedComing>) =>
    laptop
      .view('members', {
        search: '',
        sort: 'name',
        descending: false,
        filter: { rule: segmentRule.parse(rule) },
        from: 0,
        count: 10,
      })
      .rows.map(({ name }) => name);
  const committee = { kind: 'committee', group: null };

  it('finds whoever came often and is not seen any more, per kind', () => {
    expect(names(stoppedComing(committee, 3, 60))).toEqual(['Lejana Inventado']);
    expect(names(stoppedComing({ ...committee, kind: null }, 3, 60))).toEqual([]);
    expect(names(stoppedComing({ ...committee, group: group.id }, 3, 60))).toHaveLength(1);
    expect(names(stoppedComing(committee, 4, 60))).toEqual([]);
  });

  it('finds whoever came for the first time', () => {
    expect(names(cameFirst(committee, 30))).toEqual(['Nueva Inventado']);
    expect(names(cameFirst({ kind: 'vigil', group: null }, 30))).toEqual([]);
  });

  it('turns the last events of a kind into days', () => {
    const dates = ['2019-02-18', '2019-02-04', '2019-02-11'];
    expect(daysOfLast(dates, 1, '2019-02-20')).toBe(3);
    expect(daysOfLast(dates, 3, '2019-02-20')).toBe(17);
    expect(daysOfLast(dates, 4, '2019-02-20')).toBeNull();
    expect(daysOfLast(['2019-02-20'], 1, '2019-02-20')).toBe(1);
  });
});
