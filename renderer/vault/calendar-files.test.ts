import { describe, expect, it } from 'vitest';
import { eventKind } from '../core/model/event';
import type { CalendarPreview } from './calendar-door';
import { createCalendarFiles } from './calendar-files';
import { aLaptop, TODAY } from './testing/laptop';

const file = (title: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Somebody//EN',
    'BEGIN:VEVENT',
    'UID:one@calendar.test',
    `SUMMARY:${title}`,
    'DTSTART;TZID=America/New_York:20190301T183000',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:weekly@calendar.test',
    'SUMMARY:Committee',
    'DTSTART;TZID=America/New_York:20190226T183000',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'EXDATE;TZID=America/New_York:20190305T183000',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

function aDesk() {
  const laptop = aLaptop();
  const doors = createCalendarFiles({
    set: laptop.set,
    today: () => TODAY,
    pause: async () => undefined,
  });
  const read = async (text: string): Promise<CalendarPreview> => {
    const preview = await doors.readCalendar(new TextEncoder().encode(text));
    if (!preview.ok) throw new Error(preview.error.type);
    return preview.value;
  };
  const takeIn = async (text: string) => {
    const { entries } = await read(text);
    laptop.run({ type: 'take-calendar', entries: entries.map(({ draft }) => draft) });
  };
  const states = async (text: string) => (await read(text)).entries.map(({ state }) => state);
  const events = () => [...laptop.set.all('event')].map((record) => eventKind.read(record));
  return { laptop, doors, read, takeIn, states, events };
}

describe('a calendar file at the vault’s door', () => {
  it('is new once, here afterwards, and changed when the other calendar changed it', async () => {
    const desk = aDesk();
    expect(await desk.states(file('Assembly'))).toEqual(['new', 'new']);
    await desk.takeIn(file('Assembly'));
    expect(desk.events().map(({ date }) => date)).toEqual([
      '2019-03-01',
      '2019-02-26',
      '2019-03-12',
      '2019-03-19',
    ]);
    expect(await desk.states(file('Assembly'))).toEqual(['here', 'here']);
    const { entries } = await desk.read(file('Asamblea'));
    expect(entries[0]).toMatchObject({ state: 'changed', changes: ['titleEn'] });
    await desk.takeIn(file('Asamblea'));
    expect(desk.events()).toHaveLength(4);
    expect(desk.events()[0]).toMatchObject({
      titleEn: 'Asamblea',
      calendarUid: 'one@calendar.test',
    });
  });

  it('becomes the same records on every laptop', async () => {
    const [one, two] = [aDesk(), aDesk()];
    for (const desk of [one, two]) await desk.takeIn(file('Assembly'));
    expect(one.events()).toEqual(two.events());
  });

  it('knows our own events again, and does not rename them', async () => {
    const desk = aDesk();
    const fields = { titleEn: 'Vigil', titleEs: 'Vigilia', date: '2019-03-08', startTime: '19:00' };
    const [id = ''] = desk.laptop.run({ type: 'begin-event', fields, shifts: [] }).ids;
    const { bytes, events } = await desk.doors.writeCalendar([id, id, 'nowhere']);
    expect(events).toBe(1);
    const text = new TextDecoder().decode(bytes);
    expect(await desk.states(text)).toEqual(['here']);
    desk.laptop.run({ type: 'edit-record', kind: 'event', id, patch: { place: 'Hall' } });
    await desk.takeIn(text);
    expect(desk.events()).toMatchObject([{ id, calendarUid: '', place: 'Hall' }]);
  });

  it('has no events of a series from long ago, and is refused when its series would never end', async () => {
    const daily = (uid: number) => [
      'BEGIN:VEVENT',
      `UID:${uid}@calendar.test`,
      'SUMMARY:Every day',
      'DTSTART;VALUE=DATE:19990101',
      'RRULE:FREQ=DAILY',
      'END:VEVENT',
    ];
    const many = (count: number) =>
      [
        'BEGIN:VCALENDAR',
        ...Array.from({ length: count }, (_, uid) => daily(uid)).flat(),
        'END:VCALENDAR',
      ].join('\r\n');
    const desk = aDesk();
    await desk.takeIn(many(1));
    expect(desk.events().length).toBeLessThan(250);
    expect(desk.events().every(({ date }) => date > '2019-01-01')).toBe(true);
    const { entries } = await desk.read(many(200));
    const drafts = entries.map(({ draft }) => draft);
    expect(desk.laptop.refusal({ type: 'take-calendar', entries: drafts })).toMatchObject({
      type: 'calendar-too-many',
    });
  });

  it('is refused when it is too large', async () => {
    const refused = await aDesk().doors.readCalendar(new Uint8Array(5 * 1024 * 1024 + 1));
    expect(refused).toMatchObject({ ok: false, error: { type: 'calendar-too-large' } });
  });
});
