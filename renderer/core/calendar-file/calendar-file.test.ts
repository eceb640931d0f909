import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventKind } from '../model/event';
import type { Draft } from '../model/kinds';
import { anEvent } from '../model/testing/builders';
import { readCalendar } from './read-calendar';
import { writeCalendar } from './write-calendar';

const TODAY = '2019-02-20';

const event = (draft: Draft<'event'> = {}) => eventKind.read(anEvent(draft));
const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Somebody//EN', ...lines, 'END:VCALENDAR'].join(
    '\r\n',
  );
const entry = (...lines: string[]) =>
  file('BEGIN:VEVENT', 'UID:one@calendar.test', 'SUMMARY:Assembly', ...lines, 'END:VEVENT');

async function contents(text: string) {
  const read = await readCalendar(text, TODAY);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}
const drafts = async (text: string) => (await contents(text)).entries.map(({ draft }) => draft);
const onlyDraft = async (text: string) => {
  const [draft, more] = await drafts(text);
  if (!draft || more) throw new Error('not exactly one entry');
  return draft;
};
const problem = async (text: string) => {
  const read = await readCalendar(text, TODAY);
  return read.ok ? null : read.error.type;
};

describe('a calendar file that we write', () => {
  it('says the same again, in both languages, when we read it', async () => {
    const before = event({
      titleEn: 'Assembly; bring food, please',
      titleEs: 'Asamblea',
      descriptionEn: 'First line\nsecond',
      descriptionEs: 'Otra',
      place: 'Hall, 2nd floor',
      startTime: '18:30',
      endTime: '20:00',
    });
    expect(await onlyDraft(writeCalendar([before]))).toMatchObject({
      uid: `${before.id}@convite.invalid`,
      titleEn: before.titleEn,
      titleEs: before.titleEs,
      place: before.place,
      date: before.date,
      startTime: '18:30',
      endTime: '20:00',
      timeZone: 'America/New_York',
      cancelled: false,
    });
  });

  it('keeps the private address, the lead and every number at home', () => {
    const secret = event({
      privateAddress: '12 Invented Street',
      lead: 'Nopal Inventado',
      phoneToPrint: '336-555-0100',
      debrief: 'Went well',
      materials: 'Chairs',
    });
    const text = writeCalendar([secret]);
    for (const word of ['Invented Street', 'Nopal', '555', 'Went', 'Chairs']) {
      expect(text).not.toContain(word);
    }
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE/);
  });

  it('gives back any event in any zone, over midnight and all day', async () => {
    const times = fc.tuple(fc.integer({ min: 3, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const time = times.map(
      ([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`,
    );
    const drafted = fc.record({
      titleEn: fc.string({ minLength: 1, unit: 'grapheme' }),
      startTime: fc.oneof(time, fc.constant('')),
      endTime: fc.oneof(time, fc.constant('')),
      cancelled: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(drafted, async (draft) => {
        const before = event({ ...draft, titleEs: '' });
        if (before.titleEn === '' || before.titleEn.includes(' / ')) return;
        const after = await onlyDraft(writeCalendar([before]));
        expect(after).toMatchObject({
          titleEn: before.titleEn,
          date: before.date,
          startTime: before.startTime,
          endTime: before.startTime === '' ? '' : before.endTime,
          cancelled: before.cancelled,
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a calendar file from elsewhere', () => {
  it('is read with its zone, its end and its state', async () => {
    const zoned = entry(
      'DTSTART;TZID=America/Chicago:20190301T180000',
      'DURATION:PT1H30M',
      'STATUS:CANCELLED',
      'LOCATION:Hall',
      'ORGANIZER;CN=Nopal Inventado:mailto:nopal@example.test',
      'ATTENDEE;CN=Nube Inventada:mailto:nube@example.test',
    );
    const draft = await onlyDraft(zoned);
    expect(draft).toMatchObject({
      date: '2019-03-01',
      startTime: '18:00',
      endTime: '19:30',
      timeZone: 'America/Chicago',
      cancelled: true,
      place: 'Hall',
    });
    expect(JSON.stringify(draft)).not.toMatch(/Nopal|Nube/);
  });

  it('has its UTC times on our wall, and its whole days without a time', async () => {
    expect(await onlyDraft(entry('DTSTART:20190302T003000Z'))).toMatchObject({
      date: '2019-03-01',
      startTime: '19:30',
      endTime: '',
    });
    expect(await onlyDraft(entry('DTSTART;VALUE=DATE:20190302'))).toMatchObject({
      date: '2019-03-02',
      startTime: '',
    });
  });

  it('says which time zone nobody knows, and takes its time for ours', async () => {
    const strangeZones = async (line: string) =>
      (await contents(entry(line))).entries.map(({ strangeZone }) => strangeZone);
    const strange = 'DTSTART;TZID="(UTC-05:00) Invented":20190301T183000';
    expect(await strangeZones(strange)).toEqual(['(UTC-05:00) Invented']);
    expect(await onlyDraft(entry(strange))).toMatchObject({
      startTime: '18:30',
      timeZone: 'America/New_York',
    });
    for (const plain of [
      'DTSTART;TZID=America/Chicago:20190301T183000',
      'DTSTART;TZID=Eastern Standard Time:20190301T183000',
      'DTSTART:20190301T183000Z',
      'DTSTART:20190301T183000',
      'DTSTART;VALUE=DATE:20190301',
    ]) {
      expect(await strangeZones(plain)).toEqual(['']);
    }
  });

  it('becomes a series where its rule can be said, without the days that it leaves out or moves', async () => {
    const weekly = file(
      'BEGIN:VEVENT',
      'UID:w@calendar.test',
      'SUMMARY:Committee',
      'DTSTART;TZID=America/New_York:20190226T183000',
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
      'EXDATE;TZID=America/New_York:20190305T183000',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:w@calendar.test',
      'RECURRENCE-ID;TZID=America/New_York:20190312T183000',
      'SUMMARY:Committee, moved',
      'DTSTART;TZID=America/New_York:20190313T183000',
      'END:VEVENT',
    );
    const [series, moved] = await drafts(weekly);
    expect(series).toMatchObject({
      rule: 'FREQ=WEEKLY;BYDAY=TU;WKST=SU',
      except: ['2019-03-05', '2019-03-12'],
    });
    expect(moved).toMatchObject({
      uid: 'w@calendar.test#2019-03-12',
      date: '2019-03-13',
      rule: '',
    });
  });

  it('becomes single days near today where its rule can’t be said', async () => {
    const { entries } = await contents(
      entry('DTSTART:20180313T230000Z', 'RRULE:FREQ=MONTHLY;BYDAY=2TU,4TU'),
    );
    expect(entries.every(({ isOneOfMany }) => isOneOfMany)).toBe(true);
    expect(entries.map(({ draft }) => draft.date).slice(0, 3)).toEqual([
      '2019-01-22',
      '2019-02-12',
      '2019-02-26',
    ]);
    expect(entries.length).toBeLessThanOrEqual(60);
  });

  it('tells what of it can’t be an event', async () => {
    const broken = file(
      ...['BEGIN:VEVENT', 'DTSTART:20190301T180000Z', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'SUMMARY:No day', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'SUMMARY:Odd day', 'DTSTART:soon', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'SUMMARY:Long ago', 'DTSTART:00010301T180000Z', 'END:VEVENT'],
    );
    expect((await contents(broken)).left).toEqual([
      { title: '', why: 'no-title' },
      { title: 'No day', why: 'no-date' },
      { title: 'Odd day', why: 'bad-date' },
      { title: 'Long ago', why: 'too-far' },
    ]);
  });

  it('is refused when it is none, empty or endless', async () => {
    expect(await problem('Hello')).toBe('not-a-calendar');
    expect(await problem(file())).toBe('calendar-empty');
    const one = ['BEGIN:VEVENT', 'SUMMARY:A', 'DTSTART:20190301T180000Z', 'END:VEVENT'];
    const many = Array.from({ length: 2_001 }, () => one).flat();
    expect(await problem(file(...many))).toBe('calendar-too-many');
  });

  it('is followed no further than a rule from anyone deserves', async () => {
    const hostile = [
      'FREQ=SECONDLY',
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;BYDAY=5TU;INTERVAL=12',
      'FREQ=MONTHLY;INTERVAL=999999999;BYDAY=5TU',
      'FREQ=MONTHLY;BYDAY=99TU',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=DAILY;COUNT=-5',
      'FREQ=DAILY;UNTIL=99991231',
      'FREQ=YEARLY;BYYEARDAY=366;INTERVAL=365',
      'FREQ=YEARLY;BYWEEKNO=53',
      'FREQ=',
      'BYDAY=MO',
    ];
    for (const rule of hostile) {
      const began = performance.now();
      const read = await readCalendar(entry('DTSTART:20190301T180000Z', `RRULE:${rule}`), TODAY);
      if (read.ok) expect(read.value.entries.length).toBeLessThanOrEqual(61);
      if (performance.now() - began > 5_000) throw new Error(`endless: ${rule}`);
    }
  });

  it('never throws, however it is damaged', async () => {
    const whole = file(
      'BEGIN:VEVENT',
      'UID:m@calendar.test',
      'SUMMARY;LANGUAGE=es:Asamblea\\, con comida',
      'DTSTART;TZID=America/New_York:20190226T183000',
      'DTEND;TZID=America/New_York:20190226T203000',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10',
      'EXDATE;TZID=America/New_York:20190305T183000,20190307T183000',
      'DURATION:PT2H',
      'RDATE;VALUE=PERIOD:20190401T100000Z/PT1H',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'END:VEVENT',
    );
    const pieces = [
      '',
      ':',
      ';',
      '\r\n',
      '\0',
      '=',
      '9'.repeat(30),
      'BEGIN:VEVENT',
      'RRULE:FREQ=DAILY',
      '-',
    ];
    const change = fc.record({
      at: fc.nat(whole.length),
      cut: fc.nat(12),
      put: fc.oneof(fc.constantFrom(...pieces), fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let text = whole;
        for (const { at, cut, put } of changes)
          text = text.slice(0, at) + put + text.slice(at + cut);
        const read = await readCalendar(text, TODAY);
        if (!read.ok) return;
        for (const { draft } of read.value.entries) {
          expect(draft.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(draft.startTime).toMatch(/^(\d{2}:\d{2})?$/);
          expect(draft.uid.length).toBeLessThanOrEqual(300);
          expect(draft.titleEn).not.toBe('');
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
