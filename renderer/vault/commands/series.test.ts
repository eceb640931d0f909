import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecord } from '../../core/merge/merge-record';
import { eventKind } from '../../core/model/event';
import { type ShiftPlan, seriesKind } from '../../core/model/series';
import { aMember } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import { writeRule } from '../../core/series/repeat';
import { anyDay, anyRepeat } from '../../core/series/testing/any-repeat';
import { aLaptop, TODAY } from '../testing/laptop';

type Laptop = ReturnType<typeof aLaptop>;

const TUESDAY = '2019-02-26';
const greeting: ShiftPlan = {
  nameEn: 'Door',
  nameEs: 'Puerta',
  role: 'greeter',
  startTime: '18:00',
  endTime: '19:00',
  wanted: 2,
  trained: false,
  needs: '',
};

function aSeries(laptop: Laptop, rule = 'FREQ=WEEKLY', date = TUESDAY, shifts = [greeting]) {
  const fields = {
    titleEn: 'Committee',
    date,
    startTime: '18:30',
    place: 'Hall',
    kind: 'committee',
  };
  const [id = '', first = ''] = laptop.run({ type: 'start-series', fields, shifts, rule }).ids;
  return { id, first };
}

const events = (laptop: Laptop) =>
  [...laptop.set.all('event')]
    .map((record) => eventKind.read(record))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
const days = (laptop: Laptop) => events(laptop).map(({ date }) => date);
const parts = (laptop: Laptop) => [...laptop.set.all('series')].map((r) => seriesKind.read(r));
const eventOn = (laptop: Laptop, date: string) => {
  const event = events(laptop).find((each) => each.date === date);
  if (!event) throw new Error(`nothing on ${date}`);
  return event;
};
const places = (laptop: Laptop) =>
  events(laptop)
    .slice(0, 5)
    .map(({ place }) => place);
const invite = (laptop: Laptop, date: string) => {
  const member = aMember();
  laptop.set.apply([member]);
  const event = eventOn(laptop, date).id;
  laptop.run({ type: 'invite-members', event, members: [member.id], invitedBy: null });
};
/** All that a laptop holds, as another one that had nothing takes it in. */
const everything = (laptop: Laptop): Rec[] => [...laptop.set.everything()];
const takeIn = (laptop: Laptop, records: readonly Rec[]) => {
  for (const record of records) {
    const known = laptop.set.known(record.kind, record.id);
    laptop.set.apply([known ? mergeRecord(known, record) : record]);
  }
};

describe('a series', () => {
  it('has its events half a year ahead, each with the shifts of its plan', () => {
    const laptop = aLaptop();
    const { id, first } = aSeries(laptop);
    expect(days(laptop).slice(0, 3)).toEqual([TUESDAY, '2019-03-05', '2019-03-12']);
    expect(days(laptop)).toHaveLength(27);
    expect(eventOn(laptop, TUESDAY)).toMatchObject({ id: first, series: id, place: 'Hall' });
    expect(laptop.set.by('shift', 'event', first)).toHaveLength(1);
  });

  it('is refused when it has no day or no rule that we follow', () => {
    const laptop = aLaptop();
    const fields = { titleEn: 'Committee', date: TUESDAY };
    const start = { type: 'start-series', fields, shifts: [] } as const;
    for (const rule of ['', 'FREQ=HOURLY', 'FREQ=DAILY;UNTIL=20190101']) {
      expect(laptop.refusal({ ...start, rule }).type).toBe('repeat-impossible');
    }
    const untitled = { ...start, fields: { date: TUESDAY }, rule: 'FREQ=DAILY' };
    expect(laptop.refusal(untitled).type).toBe('name-missing');
  });

  it('has one event on each of its days, whatever it is and whoever made them first', () => {
    fc.assert(
      fc.property(anyRepeat, anyDay, fc.boolean(), (repeat, date, extendsFirst) => {
        const laptop = aLaptop();
        const fields = { titleEn: 'Committee', date };
        const rule = writeRule(repeat);
        const command = { type: 'start-series', fields, shifts: [], rule } as const;
        let made: ReturnType<Laptop['run']>;
        try {
          made = laptop.run(command);
        } catch {
          return;
        }
        if (extendsFirst) laptop.run({ type: 'extend-series', series: null, scheduled: true });
        laptop.run({ type: 'extend-series', series: made.ids[0] ?? null, scheduled: false });
        const all = days(laptop);
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  it('gets the same next events on two laptops, and what a person wrote in one of them stays', () => {
    const one = aLaptop();
    aSeries(one);
    const two = aLaptop(everything(one));
    for (const laptop of [one, two]) {
      Object.assign(laptop.context, { today: () => '2019-06-01' });
      laptop.run({ type: 'extend-series', series: null, scheduled: true });
    }
    const next = eventOn(one, '2019-11-26');
    expect(one.set.get('event', next.id)).toEqual(two.set.get('event', next.id));
    one.run({ type: 'edit-record', kind: 'event', id: next.id, patch: { place: 'Church' } });
    takeIn(one, everything(two));
    expect(eventOn(one, '2019-11-26').place).toBe('Church');
    expect(one.run({ type: 'extend-series', series: null, scheduled: true }).changes).toEqual([]);
  });

  it('does not bring back an event that somebody deleted', () => {
    const laptop = aLaptop();
    aSeries(laptop);
    const gone = eventOn(laptop, '2019-03-05').id;
    laptop.run({ type: 'delete-records', kind: 'event', ids: [gone] });
    laptop.run({ type: 'extend-series', series: null, scheduled: true });
    expect(days(laptop)).not.toContain('2019-03-05');
    const [part] = parts(laptop);
    expect(part?.except).toEqual(['2019-03-05']);
    laptop.run({ type: 'bring-day-back', series: part?.id ?? '', date: '2019-03-05' });
    expect(eventOn(laptop, '2019-03-05')).toMatchObject({ id: gone, place: 'Hall' });
  });

  it('leaves a day alone whose event was moved to another', () => {
    const laptop = aLaptop();
    aSeries(laptop);
    const { id } = eventOn(laptop, '2019-03-05');
    laptop.run({ type: 'edit-record', kind: 'event', id, patch: { date: '2019-03-06' } });
    laptop.run({ type: 'extend-series', series: null, scheduled: true });
    expect(days(laptop)).toContain('2019-03-06');
    expect(days(laptop)).not.toContain('2019-03-05');
  });

  it('makes an event that is there its first, with its shifts', () => {
    const laptop = aLaptop();
    const fields = { titleEn: 'Assembly', date: '2019-03-02', place: 'School' };
    const [event = ''] = laptop.run({ type: 'begin-event', fields, shifts: [greeting] }).ids;
    laptop.run({ type: 'repeat-event', event, rule: 'FREQ=MONTHLY;BYDAY=1SA' });
    expect(days(laptop).slice(0, 3)).toEqual(['2019-03-02', '2019-04-06', '2019-05-04']);
    expect(eventOn(laptop, '2019-03-02').id).toBe(event);
    expect(laptop.set.by('shift', 'event', eventOn(laptop, '2019-04-06').id)).toHaveLength(1);
    const again = { type: 'repeat-event', event, rule: 'FREQ=DAILY' } as const;
    expect(laptop.refusal(again).type).toBe('repeat-impossible');
  });
});

describe('a change to a series', () => {
  it('to all leaves alone what was changed on one by hand, and what is past', () => {
    const laptop = aLaptop();
    aSeries(laptop, 'FREQ=WEEKLY', '2019-02-12');
    const { id } = eventOn(laptop, '2019-03-05');
    laptop.run({ type: 'edit-record', kind: 'event', id, patch: { place: 'Church' } });
    laptop.run({
      type: 'edit-series',
      event: eventOn(laptop, TUESDAY).id,
      scope: 'all',
      patch: { place: 'Library', startTime: '19:00' },
    });
    expect(places(laptop)).toEqual(['Hall', 'Hall', 'Library', 'Church', 'Library']);
    expect(eventOn(laptop, '2019-03-05').startTime).toBe('19:00');
    expect(parts(laptop)[0]?.place).toBe('Library');
  });

  it('to this and following parts it in two, and all reaches both again', () => {
    const laptop = aLaptop();
    aSeries(laptop, 'FREQ=WEEKLY;COUNT=6');
    const before = days(laptop);
    const { id } = eventOn(laptop, '2019-03-12');
    laptop.run({ type: 'edit-series', event: id, scope: 'following', patch: { place: 'Library' } });
    expect(places(laptop)).toEqual(['Hall', 'Hall', 'Library', 'Library', 'Library']);
    expect(
      parts(laptop)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual([
      'FREQ=WEEKLY;BYDAY=TU;WKST=SU;COUNT=4',
      'FREQ=WEEKLY;BYDAY=TU;WKST=SU;UNTIL=20190311',
    ]);
    laptop.run({ type: 'extend-series', series: null, scheduled: true });
    expect(days(laptop)).toEqual(before);
    laptop.run({ type: 'edit-series', event: id, scope: 'all', patch: { place: 'Park' } });
    expect(places(laptop)).toEqual(['Park', 'Park', 'Park', 'Park', 'Park']);
  });

  it('that parts it says the end of the whole series on the events before', () => {
    const laptop = aLaptop();
    const { id: series } = aSeries(laptop);
    const before = eventOn(laptop, '2019-03-05').id;
    const { id } = eventOn(laptop, '2019-03-12');
    laptop.run({ type: 'edit-series', event: id, scope: 'following', patch: { place: 'Library' } });
    const ofEvent = (event: string) => laptop.view('event-series', { event });
    expect(ofEvent(before)?.rule).toBe('FREQ=WEEKLY;BYDAY=TU;WKST=SU');
    expect(ofEvent(before)?.next).toMatchObject({ id });
    expect(laptop.view('series', { id: series })?.rule).toBe('FREQ=WEEKLY;BYDAY=TU;WKST=SU');
    laptop.run({ type: 'end-series', series, last: '2019-03-26' });
    expect(ofEvent(before)?.rule).toBe('FREQ=WEEKLY;BYDAY=TU;WKST=SU;UNTIL=20190326');
  });

  it('that parts it on one laptop agrees with events that another one made meanwhile', () => {
    const one = aLaptop();
    aSeries(one);
    const two = aLaptop(everything(one));
    const { id } = eventOn(one, '2019-03-12');
    one.run({ type: 'edit-series', event: id, scope: 'following', patch: { place: 'Library' } });
    for (const laptop of [two, one]) {
      Object.assign(laptop.context, { today: () => '2019-06-01' });
      laptop.run({ type: 'extend-series', series: null, scheduled: true });
    }
    takeIn(one, everything(two));
    takeIn(two, everything(one));
    for (const laptop of [one, two]) {
      laptop.run({ type: 'extend-series', series: null, scheduled: true });
      expect(new Set(days(laptop)).size).toBe(days(laptop).length);
      const later = events(laptop).filter(({ date }) => date >= '2019-03-12');
      expect(new Set(later.map(({ series, place }) => `${series} ${place}`)).size).toBe(1);
    }
    expect(events(one)).toEqual(events(two));
  });

  it('to the first and following needs no second part', () => {
    const laptop = aLaptop();
    const { first } = aSeries(laptop);
    laptop.run({ type: 'edit-series', event: first, scope: 'following', patch: { place: 'Park' } });
    expect(parts(laptop)).toHaveLength(1);
    expect(places(laptop)[4]).toBe('Park');
  });

  it('is refused for what only one event has', () => {
    const laptop = aLaptop();
    const { first } = aSeries(laptop);
    const patch = { date: '2019-03-01' } as never;
    const command = { type: 'edit-series', event: first, scope: 'all', patch } as const;
    expect(laptop.refusal(command)).toEqual({ type: 'bad-value', field: 'date' });
  });

  it('of its shifts reaches later events whose shifts nobody changed', () => {
    const laptop = aLaptop();
    const { first } = aSeries(laptop);
    const [shift] = laptop.set.by('shift', 'event', first);
    laptop.run({ type: 'edit-record', kind: 'shift', id: shift?.id ?? '', patch: { wanted: 5 } });
    laptop.run({ type: 'plan-series-shifts', event: first });
    const [later] = laptop.set.by('shift', 'event', eventOn(laptop, '2019-04-02').id);
    expect(later?.fields['wanted']).toBe(5);
  });

  it('of how it repeats keeps events with work in them, and the past', () => {
    const laptop = aLaptop();
    const { id } = aSeries(laptop, 'FREQ=WEEKLY', '2019-02-12');
    invite(laptop, '2019-03-05');
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE';
    laptop.run({ type: 'change-repeat', series: id, from: '2019-03-01', rule });
    expect(days(laptop).slice(0, 7)).toEqual([
      '2019-02-12',
      '2019-02-19',
      TUESDAY,
      '2019-03-05',
      '2019-03-06',
      '2019-03-20',
      '2019-04-03',
    ]);
    laptop.run({ type: 'extend-series', series: null, scheduled: true });
    expect(new Set(days(laptop)).size).toBe(days(laptop).length);
    // And back again: the Tuesdays that went come back.
    const series = parts(laptop).find(({ root }) => root !== null)?.id ?? '';
    laptop.run({ type: 'change-repeat', series, from: '2019-03-01', rule: 'FREQ=WEEKLY;BYDAY=TU' });
    expect(days(laptop).slice(2, 6)).toEqual([TUESDAY, '2019-03-05', '2019-03-12', '2019-03-19']);
  });

  it('that ends it keeps events with work in them after its end', () => {
    const laptop = aLaptop();
    const { id } = aSeries(laptop);
    invite(laptop, '2019-03-19');
    laptop.run({ type: 'end-series', series: id, last: '2019-03-06' });
    expect(days(laptop)).toEqual([TUESDAY, '2019-03-05', '2019-03-19']);
    laptop.run({ type: 'extend-series', series: null, scheduled: true });
    expect(days(laptop)).toHaveLength(3);
  });
});

describe('a series that is deleted', () => {
  const deleted = (toCome: 'keep' | 'untouched' | 'all') => {
    const laptop = aLaptop();
    const { id } = aSeries(laptop, 'FREQ=WEEKLY;COUNT=4', '2019-02-12');
    invite(laptop, '2019-03-05');
    laptop.run({ type: 'delete-series', series: id, toCome });
    expect(parts(laptop)).toEqual([]);
    expect(events(laptop).every(({ series }) => series === null)).toBe(true);
    return days(laptop);
  };

  it('leaves past events, and those to come as was chosen', () => {
    expect(TODAY).toBe('2019-02-20');
    expect(deleted('keep')).toHaveLength(4);
    expect(deleted('untouched')).toEqual(['2019-02-12', '2019-02-19', '2019-03-05']);
    expect(deleted('all')).toEqual(['2019-02-12', '2019-02-19']);
  });
});

describe('a template', () => {
  it('keeps what an event says and its shifts, without its day', () => {
    const laptop = aLaptop();
    const { first } = aSeries(laptop);
    laptop.run({ type: 'save-template', event: first, nameEn: 'Weekly', nameEs: '' });
    const [template] = laptop.set.all('event-template');
    expect(template?.fields).toMatchObject({ nameEn: 'Weekly', place: 'Hall' });
    expect(template?.fields).not.toHaveProperty('date');
    expect(template?.fields['shifts']).toHaveLength(1);
    const nameless = { type: 'save-template', event: first, nameEn: ' ', nameEs: '' } as const;
    expect(laptop.refusal(nameless).type).toBe('name-missing');
  });
});
