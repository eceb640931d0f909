import { describe, expect, it } from 'vitest';
import type { Event } from '../../core/model/event';
import { changesIn, copyOf, missingIn, NEW_EVENT } from './event-draft';

const assembly: Event = {
  ...NEW_EVENT,
  id: 'e',
  titleEs: 'Asamblea de prueba',
  date: '2019-02-20',
  place: 'Salón',
  timeZone: 'America/New_York',
  cancelled: true,
  series: null,
  seriesDate: '',
  calendarUid: '',
  debrief: '',
  closedOn: '',
  keptCounts: null,
};

describe('event draft', () => {
  it('asks for a day and for a title in one language only', () => {
    expect(missingIn(NEW_EVENT)).toEqual({ title: true, date: true });
    expect(missingIn({ ...NEW_EVENT, titleEs: 'Asamblea', date: '2019-02-20' })).toEqual({
      title: false,
      date: false,
    });
  });

  it('copies everything but the day, and never the cancellation', () => {
    const copy = copyOf(assembly);
    expect(copy.date).toBe('');
    expect(copy.place).toBe('Salón');
    expect(copy).not.toHaveProperty('cancelled');
    expect(copy).not.toHaveProperty('id');
  });

  it('writes only what was changed', () => {
    expect(changesIn(NEW_EVENT, NEW_EVENT)).toEqual({});
    expect(changesIn({ ...NEW_EVENT, capacity: 20, languages: ['es'] }, NEW_EVENT)).toEqual({
      capacity: 20,
      languages: ['es'],
    });
  });
});
