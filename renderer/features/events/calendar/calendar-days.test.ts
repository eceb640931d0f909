import { describe, expect, it } from 'vitest';
import type { CalendarRow } from '../../../core/views/series-views';
import { byDay, dayAfterKey, dayBeyond, filtered, weeksShown } from './calendar-days';

const row = (draft: Partial<CalendarRow>): CalendarRow => ({
  id: 'a',
  kind: 'committee',
  titleEn: 'Committee',
  titleEs: 'Comité',
  date: '2019-02-20',
  startTime: '',
  endTime: '',
  place: '',
  hosts: [],
  cancelled: false,
  inSeries: false,
  ...draft,
});

describe('a calendar', () => {
  it('shows weeks from Sunday, whatever the view', () => {
    expect(weeksShown('week', '2019-02-20').flat()[0]).toBe('2019-02-17');
    expect(weeksShown('month', '2019-02-20')).toHaveLength(5);
    expect(weeksShown('agenda', '2019-02-20').flat()).toHaveLength(28);
  });

  it('goes a screen on and back', () => {
    expect(dayBeyond('month', '2019-01-31', 1)).toBe('2019-02-28');
    expect(dayBeyond('week', '2019-02-20', -1)).toBe('2019-02-13');
    expect(dayBeyond('agenda', '2019-02-20', 1)).toBe('2019-03-20');
  });

  it('is walked through by keys', () => {
    const go = (key: string, view: 'month' | 'week' = 'month') =>
      dayAfterKey(key, '2019-02-20', view, '2019-03-05');
    expect(go('ArrowDown')).toBe('2019-02-27');
    expect(go('ArrowDown', 'week')).toBe('2019-02-21');
    expect(go('End')).toBe('2019-02-23');
    expect(go('t')).toBe('2019-03-05');
    expect(go('x')).toBeNull();
  });

  it('shows what its filters let through, day by day', () => {
    const events = [row({}), row({ kind: 'vigil', hosts: ['g'] })];
    expect(filtered(events, { kind: null, host: null })).toHaveLength(2);
    expect(filtered(events, { kind: 'vigil', host: 'g' })).toHaveLength(1);
    expect(filtered(events, { kind: 'committee', host: 'g' })).toHaveLength(0);
    expect(byDay(events).get('2019-02-20')).toHaveLength(2);
  });
});
