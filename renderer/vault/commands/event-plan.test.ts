import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import { aMember, anAttendance, anEvent, anId, aRecord } from '../../core/model/testing/builders';
import { aLaptop } from '../testing/laptop';

const nopal = aMember({ givenName: 'Nopal' });
const brisa = aMember({ givenName: 'Brisa' });
const nube = aMember({ givenName: 'Nube' });

describe('a full event', () => {
  const event = anEvent({ capacity: 1 });
  const opened = () => {
    const laptop = aLaptop([event, nopal, brisa, nube]);
    const say = (
      member: { readonly id: string },
      answer: 'yes' | 'no',
      whenFull?: 'wait' | 'place',
    ) =>
      ({
        type: 'record-rsvp',
        event: event.id,
        member: member.id,
        answer,
        ...(whenFull && { whenFull }),
      }) as const;
    laptop.run(say(nopal, 'yes'));
    return { laptop, say, view: () => laptop.view('event', { id: event.id }) };
  };

  it('asks what becomes of another yes, and writes nothing meanwhile', () => {
    const { laptop, say, view } = opened();
    expect(laptop.refusal(say(brisa, 'yes'))).toEqual({ type: 'event-full' });
    expect(view()?.people).toHaveLength(1);
  });

  it('lets people wait in turn, counts them apart, and gives the first a place that frees up', () => {
    const { laptop, say, view } = opened();
    laptop.run(say(brisa, 'yes', 'wait'));
    laptop.run(say(nube, 'yes', 'wait'));
    expect(view()?.waitlist).toEqual({
      free: 0,
      inTurn: [attendanceId(event.id, brisa.id), attendanceId(event.id, nube.id)],
    });
    expect(view()?.row.expected).toBe(1);
    laptop.run(say(nopal, 'no'));
    expect(view()?.waitlist.free).toBe(1);
    // The place is Brisa's: a new yes does not take it.
    expect(laptop.refusal(say(nopal, 'yes'))).toEqual({ type: 'event-full' });
    laptop.run({
      type: 'set-waiting',
      attendance: [attendanceId(event.id, brisa.id)],
      waiting: false,
    });
    expect(view()?.waitlist).toMatchObject({ free: 0, inTurn: [attendanceId(event.id, nube.id)] });
  });

  it('takes someone in beyond the room when told so, and off the list who says no', () => {
    const { laptop, say, view } = opened();
    laptop.run(say(brisa, 'yes', 'place'));
    expect(view()?.row.expected).toBe(2);
    laptop.run(say(nube, 'yes', 'wait'));
    laptop.run(say(nube, 'no'));
    expect(view()?.waitlist.inTurn).toEqual([]);
  });

  it('never has more people than room unless told so, and keeps the turn of those who wait', () => {
    const members = Array.from({ length: 6 }, () => aMember());
    const step = fc.record({
      who: fc.integer({ min: 0, max: 5 }),
      does: fc.constantFrom('yes', 'no', 'maybe', 'next'),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.array(step, { maxLength: 30 }),
        (capacity, steps) => {
          const room = anEvent({ capacity });
          const laptop = aLaptop([room, ...members]);
          let before: readonly string[] = [];
          for (const { who, does } of steps) {
            const view = laptop.view('event', { id: room.id });
            const next = view?.waitlist.inTurn[0];
            if (does !== 'next') {
              const member = members[who]?.id ?? '';
              laptop.run({
                type: 'record-rsvp',
                event: room.id,
                member,
                answer: does,
                whenFull: 'wait',
              });
            } else if (next && (view.waitlist.free ?? 0) > 0) {
              laptop.run({ type: 'set-waiting', attendance: [next], waiting: false });
            }
            const after = laptop.view('event', { id: room.id });
            expect(after?.row.expected).toBeLessThanOrEqual(capacity);
            const turn = after?.waitlist.inTurn ?? [];
            const stayed = before.filter((id) => turn.includes(id));
            expect(turn.slice(0, stayed.length)).toEqual(stayed);
            before = turn;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('shifts', () => {
  const event = anEvent();
  const shift = aRecord('shift', { event: event.id, role: 'greeter', wanted: 2 });

  it('take people from the list or invite them, and give them the role', () => {
    const laptop = aLaptop([
      event,
      shift,
      nopal,
      brisa,
      anAttendance(event, nopal, { rsvp: 'yes', role: 'host' }),
    ]);
    const give = (member: { readonly id: string }, as: 'takes' | 'stands-by' | 'none') =>
      laptop.run({ type: 'give-shift', shift: shift.id, who: { member: member.id }, as });
    give(nopal, 'takes');
    give(brisa, 'takes');
    const plan = () => laptop.view('event-plan', { id: event.id })?.staffing.shifts[0];
    expect(plan()).toMatchObject({ missing: 0 });
    const rows = laptop.view('event', { id: event.id })?.people ?? [];
    expect(rows.map(({ attendance }) => [attendance.rsvp, attendance.role]).sort()).toEqual([
      ['invited', 'greeter'],
      ['yes', 'host'],
    ]);
    give(brisa, 'stands-by');
    expect(plan()).toMatchObject({ missing: 1, standBy: [{ sure: false }] });
    give(brisa, 'none');
    expect(plan()).toMatchObject({ missing: 1, standBy: [] });
  });

  it('refuse people of another event and shifts that are gone', () => {
    const other = anAttendance(anEvent(), brisa);
    const laptop = aLaptop([event, shift, brisa, other]);
    const who = { attendance: other.id };
    expect(laptop.refusal({ type: 'give-shift', shift: shift.id, who, as: 'takes' }).type).toBe(
      'not-found',
    );
    expect(laptop.refusal({ type: 'give-shift', shift: anId(), who, as: 'takes' }).type).toBe(
      'not-found',
    );
  });
});

describe('rides', () => {
  const event = anEvent();
  const car = anAttendance(event, nopal, { rsvp: 'yes', seatsOffered: 2 });
  const one = anAttendance(event, brisa, { rsvp: 'yes', ride: true });
  const three = anAttendance(event, nube, { rsvp: 'yes', ride: true, childcareCount: 2 });
  const match = (...riders: readonly { readonly id: string }[]) =>
    ({
      type: 'match-rides',
      event: event.id,
      pairs: riders.map(({ id }) => ({ rider: id, driver: car.id })),
    }) as const;

  it('never fill a car beyond its seats, whoever was in it before', () => {
    const laptop = aLaptop([event, nopal, brisa, nube, car, one, three]);
    laptop.run(match(one));
    expect(laptop.view('event-needs', { id: event.id })?.rides.drivers[0]).toMatchObject({
      taken: 1,
    });
    expect(laptop.refusal(match(three))).toEqual({ type: 'no-seats-left' });
    expect(laptop.refusal({ ...match(car) })).toMatchObject({ type: 'bad-value' });
    laptop.run({ type: 'match-rides', event: event.id, pairs: [{ rider: one.id, driver: null }] });
    expect(laptop.view('event-needs', { id: event.id })?.rides.drivers[0]).toMatchObject({
      taken: 0,
    });
  });
});

it('calls people by their first name on paper, and tells apart those who share one', () => {
  const event = anEvent({ childcare: true });
  const mirlo = aMember({ givenName: 'Mirlo', familyNames: 'Ficticio' });
  const one = aMember({ givenName: 'Nélida', familyNames: 'de la Muestra' });
  const other = aMember({ givenName: 'Nelida', familyNames: 'Inventada' });
  const rows = [mirlo, one, other].map((member) =>
    anAttendance(event, member, { rsvp: 'yes', childcareCount: 1 }),
  );
  const laptop = aLaptop([event, mirlo, one, other, ...rows]);
  const needs = laptop.view('event-needs', { id: event.id });
  expect(needs?.childcare.families.map(({ shortName }) => shortName)).toEqual([
    'Mirlo',
    'Nelida I.',
    'Nélida M.',
  ]);
});

describe('words of the group’s own', () => {
  it('can be added, renamed, put away and put in order; codes stay', () => {
    const laptop = aLaptop();
    const kinds = () => laptop.view('terms', {})['event-kind'];
    laptop.run({
      type: 'save-term',
      list: 'event-kind',
      code: null,
      nameEn: '',
      nameEs: 'Tamalada',
    });
    expect(kinds().find(({ own }) => own)).toMatchObject({ code: 'Tamalada', nameEs: 'Tamalada' });
    laptop.run({
      type: 'save-term',
      list: 'event-kind',
      code: 'Tamalada',
      nameEn: 'Tamale night',
      nameEs: 'Tamalada',
    });
    laptop.run({ type: 'put-away-term', list: 'event-kind', code: 'vigil', hidden: true });
    laptop.run({ type: 'arrange-terms', list: 'event-kind', codes: ['Tamalada', 'vigil'] });
    expect(kinds().slice(0, 2)).toEqual([
      { code: 'Tamalada', nameEn: 'Tamale night', nameEs: 'Tamalada', hidden: false, own: true },
      { code: 'vigil', nameEn: '', nameEs: '', hidden: true, own: false },
    ]);
    expect(
      laptop.refusal({
        type: 'save-term',
        list: 'event-kind',
        code: null,
        nameEn: 'tamalada',
        nameEs: '',
      }),
    ).toEqual({ type: 'term-exists' });
    expect(
      laptop.refusal({ type: 'save-term', list: 'role', code: null, nameEn: ' ', nameEs: '' }),
    ).toEqual({ type: 'name-missing' });
    expect(
      laptop.refusal({ type: 'save-term', list: 'role', code: 'nobody', nameEn: 'x', nameEs: '' })
        .type,
    ).toBe('not-found');
  });

  it('lets a word of the app go back to what it was', () => {
    const laptop = aLaptop();
    laptop.run({ type: 'save-term', list: 'role', code: 'host', nameEn: 'Welcome', nameEs: '' });
    laptop.run({ type: 'save-term', list: 'role', code: 'host', nameEn: '', nameEs: '' });
    expect(laptop.view('terms', {}).role.find(({ code }) => code === 'host')).toMatchObject({
      nameEn: '',
    });
  });
});

it('forecasts from the group’s own past events of the kind', () => {
  const members = Array.from({ length: 4 }, () => aMember());
  const past = ['2019-01-05', '2019-01-12', '2019-01-19'].flatMap((date) => {
    const event = anEvent({ date, kind: 'assembly' });
    return [
      event,
      ...members.map((member, at) =>
        anAttendance(event, member, { rsvp: 'yes', mark: at < 2 ? 'present' : 'no-show' }),
      ),
    ];
  });
  const next = anEvent({ date: '2019-02-23', kind: 'assembly' });
  const laptop = aLaptop([
    ...members,
    ...past,
    next,
    ...members.map((member) => anAttendance(next, member, { rsvp: 'yes' })),
  ]);
  expect(laptop.view('event-plan', { id: next.id })?.forecast).toMatchObject({
    type: 'range',
    low: 2,
    high: 2,
    basis: { events: 3, every: false, said: 12, saidCame: 6, came: 6, walkIns: 0 },
  });
});
