import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeDays } from './write-days';

describe('writeDays', () => {
  it('writes whole days that other calendars read', () => {
    const text = writeDays([{ uid: 'a1', date: '2019-02-26', title: 'Due, perhaps; ñandú' }]);
    const [entry] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const event = new ICAL.Event(entry);
    expect(event.summary).toBe('Due, perhaps; ñandú');
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2019-02-26');
    expect(text).toContain('TRANSP:TRANSPARENT');
  });

  it('writes a calendar with nothing in it when nothing is due', () => {
    expect(writeDays([])).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\r\n$/);
  });
});
