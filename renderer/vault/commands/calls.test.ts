import { describe, expect, it } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import { callId } from '../../core/model/call';
import type { Draft } from '../../core/model/kinds';
import { aMember, anAttendance, anEvent, anId, aRecord } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import { aLaptop, TODAY } from '../testing/laptop';

const event = anEvent();
const aRound = (draft: Draft<'call-round'> = {}): Rec =>
  aRecord('call-round', { purpose: 'confirm', event: event.id, title: 'Confirm', ...draft });

const spoken = (givenName: string, preferredLanguage: 'es' | 'en') =>
  aMember({ givenName, preferredLanguage, phones: ['+13365550100'] });
const nopal = spoken('Nopal', 'es');
const nube = spoken('Nube', 'en');
const lima = spoken('Lima', 'es');
const brisa = spoken('Brisa', 'en');
const everyone = [nopal, nube, lima, brisa];

type Laptop = ReturnType<typeof aLaptop>;

const plan = (laptop: Laptop, round: Rec, people: readonly Rec[], callers: string[] = []) =>
  laptop.run({
    type: 'plan-calls',
    round: round.id,
    whom: { type: 'members', ids: people.map(({ id }) => id) },
    callers,
  });

const lines = (laptop: Laptop, round: Rec, caller: string | null = null) =>
  laptop.view('call-round', { id: round.id, caller })?.lines ?? [];

const line = (laptop: Laptop, round: Rec, member: Rec) =>
  lines(laptop, round).find(({ call }) => call.member === member.id);

type RecordCall = Extract<Parameters<Laptop['run']>[0], { type: 'record-call' }>;

const record = (
  laptop: Laptop,
  round: Rec,
  member: Rec,
  outcome: RecordCall['outcome'],
  rest: Partial<RecordCall> = {},
) =>
  laptop.run({
    type: 'record-call',
    call: callId(round.id, member.id),
    outcome,
    callBackOn: '',
    note: '',
    needsOrganizer: false,
    ...rest,
  });

const rsvp = (laptop: Laptop, member: Rec) =>
  laptop.set.get('attendance', attendanceId(event.id, member.id))?.fields['rsvp'];

describe('plan-calls', () => {
  it('divides people evenly, each language together, and numbers them in the order of the sheets', () => {
    const round = aRound();
    const laptop = aLaptop([event, round, ...everyone]);
    plan(laptop, round, everyone, ['Ana', ' Ana ', 'Luz', '']);
    expect(
      lines(laptop, round)
        .map(({ name, code, call }) => `${code} ${name} ${call.caller}`)
        .sort(),
    ).toEqual([
      'A01 Brisa Inventado Ana',
      'A02 Nube Inventado Ana',
      'A03 Lima Inventado Luz',
      'A04 Nopal Inventado Luz',
    ]);
    expect(lines(laptop, round, 'Luz').map(({ name }) => name)).toEqual([
      'Lima Inventado',
      'Nopal Inventado',
    ]);
  });

  it('leaves out whoever said no, and takes whoever has no phone', () => {
    const round = aRound();
    const silent = aMember({ consentContact: 'no' });
    const quiet = aMember({ consentContact: 'yes', consentPhone: 'no' });
    const unlisted = aMember({ givenName: 'Sin' });
    const laptop = aLaptop([event, round, silent, quiet, unlisted]);
    expect(plan(laptop, round, [silent, quiet, unlisted]).ids).toEqual([
      callId(round.id, unlisted.id),
    ]);
    expect(lines(laptop, round)).toMatchObject([
      { name: 'Sin Inventado', phone: '', consentPhone: 'unknown' },
    ]);
  });

  it('says who may be called: whoever said yes to calls, or to contact and nothing else', () => {
    const round = aRound();
    const toCalls = aMember({ givenName: 'Una', consentPhone: 'yes' });
    const toContact = aMember({ givenName: 'Dos', consentContact: 'yes' });
    const laptop = aLaptop([event, round, toCalls, toContact, nopal]);
    plan(laptop, round, [toCalls, toContact, nopal]);
    const says = (member: Rec) => line(laptop, round, member)?.consentPhone;
    expect([toCalls, toContact, nopal].map(says)).toEqual(['yes', 'yes', 'unknown']);
  });

  it('keeps what is there, gives callers to those without one, and never gives a number twice', () => {
    const round = aRound();
    const laptop = aLaptop([event, round, ...everyone]);
    plan(laptop, round, [nopal, nube]);
    record(laptop, round, nopal, 'yes');
    laptop.run({ type: 'remove-calls', calls: [callId(round.id, nube.id)] });
    plan(laptop, round, everyone, ['Ana']);
    expect(lines(laptop, round).every(({ call }) => call.caller === 'Ana')).toBe(true);
    expect(line(laptop, round, nopal)?.call.outcome).toBe('yes');
    const codes = lines(laptop, round).map(({ code }) => code);
    expect(new Set(codes).size).toBe(4);
    expect(plan(laptop, round, everyone, ['Ana', 'Luz']).changes).toEqual([]);
  });

  it('refuses a round that is not there and a caller too long', () => {
    const round = aRound();
    const laptop = aLaptop([event, round, nopal]);
    const whom = { type: 'members', ids: [nopal.id] } as const;
    expect(laptop.refusal({ type: 'plan-calls', round: anId(), whom, callers: [] })).toEqual({
      type: 'not-found',
      kind: 'call-round',
    });
    expect(
      laptop.refusal({ type: 'plan-calls', round: round.id, whom, callers: ['x'.repeat(101)] }),
    ).toEqual({ type: 'bad-value', field: 'caller' });
  });
});

describe('start-round', () => {
  const fields = { purpose: 'confirm', event: event.id, title: 'Confirm' } as const;

  it('opens the round with its calls in one step, its own id first', () => {
    const laptop = aLaptop([event, ...everyone]);
    const whom = { type: 'members', ids: everyone.map(({ id }) => id) } as const;
    const done = laptop.run({ type: 'start-round', fields, whom, callers: ['Ana'] });
    const [round = ''] = done.ids;
    expect(done.changes.map(({ kind }) => kind)).toEqual([
      'call-round',
      ...everyone.map(() => 'call'),
    ]);
    expect(done.ids).toEqual([round, ...everyone.map(({ id }) => callId(round, id))]);
    expect(laptop.view('call-round', { id: round, caller: 'Ana' })?.lines).toHaveLength(4);
  });

  it('opens an empty round, and nothing where the day or a caller will not do', () => {
    const laptop = aLaptop([event, nopal]);
    const opened = laptop.run({ type: 'start-round', fields, whom: null, callers: [] });
    expect(opened.changes).toHaveLength(1);
    const whom = { type: 'members', ids: [nopal.id] } as const;
    const never = { ...fields, due: 'some day' };
    expect(laptop.refusal({ type: 'start-round', fields: never, whom, callers: [] })).toEqual({
      type: 'bad-value',
      field: 'due',
    });
    const callers = ['x'.repeat(101)];
    expect(laptop.refusal({ type: 'start-round', fields, whom, callers })).toEqual({
      type: 'bad-value',
      field: 'caller',
    });
  });
});

describe('assign-calls and remove-calls', () => {
  it('gives calls to someone and takes people off the round', () => {
    const round = aRound();
    const laptop = aLaptop([event, round, ...everyone]);
    plan(laptop, round, everyone, ['Ana']);
    const call = callId(round.id, nube.id);
    laptop.run({ type: 'assign-calls', calls: [call], caller: 'Luz' });
    expect(lines(laptop, round, 'Luz').map(({ name }) => name)).toEqual(['Nube Inventado']);
    laptop.run({ type: 'remove-calls', calls: [call, call, anId()] });
    expect(lines(laptop, round)).toHaveLength(3);
    expect(laptop.refusal({ type: 'remove-calls', calls: [call] })).toEqual({
      type: 'not-found',
      kind: 'call',
    });
    expect(laptop.refusal({ type: 'assign-calls', calls: [call], caller: '' })).toEqual({
      type: 'not-found',
      kind: 'call',
    });
  });
});

describe('record-call', () => {
  const started = (draft: Draft<'call-round'> = {}, more: readonly Rec[] = []) => {
    const round = aRound(draft);
    const laptop = aLaptop([event, round, ...everyone, ...more]);
    plan(laptop, round, everyone, ['Ana']);
    return { round, laptop };
  };

  it('counts tries: another outcome and the same again do, a note does not', () => {
    const { round, laptop } = started();
    record(laptop, round, nopal, 'no-answer');
    record(laptop, round, nopal, 'no-answer');
    record(laptop, round, nopal, 'no-answer', { note: 'mornings' });
    record(laptop, round, nopal, 'busy', { note: 'mornings' });
    expect(line(laptop, round, nopal)?.call).toMatchObject({
      outcome: 'busy',
      attempts: 3,
      note: 'mornings',
      date: TODAY,
    });
    record(laptop, round, nopal, null, { note: 'mornings' });
    expect(line(laptop, round, nopal)?.call).toMatchObject({
      outcome: null,
      attempts: 2,
      date: '',
      time: '',
    });
  });

  it('needs a day to call back, and forgets it with another outcome', () => {
    const { round, laptop } = started();
    expect(
      laptop.refusal({
        type: 'record-call',
        call: callId(round.id, nopal.id),
        outcome: 'call-back',
        callBackOn: '',
        note: '',
        needsOrganizer: false,
      }),
    ).toEqual({ type: 'bad-value', field: 'callBackOn' });
    record(laptop, round, nopal, 'call-back', { callBackOn: '2019-02-21' });
    record(laptop, round, nopal, 'call-back', { callBackOn: '2019-02-22' });
    expect(line(laptop, round, nopal)?.call).toMatchObject({
      attempts: 1,
      callBackOn: '2019-02-22',
    });
    record(laptop, round, nopal, 'talked', { callBackOn: '2019-02-22' });
    expect(line(laptop, round, nopal)?.call.callBackOn).toBe('');
  });

  it('turns an answer into the RSVP, of someone who was not invited too', () => {
    const { round, laptop } = started({}, [
      anAttendance(event, nopal, { rsvp: 'yes', ride: true }),
    ]);
    record(laptop, round, nopal, 'yes');
    record(laptop, round, nube, 'maybe');
    record(laptop, round, lima, 'left-message');
    record(laptop, round, brisa, 'talked');
    expect([nopal, nube, lima, brisa].map((member) => rsvp(laptop, member))).toEqual([
      'confirmed',
      'maybe',
      'left-message',
      undefined,
    ]);
    expect(line(laptop, round, nopal)?.rsvp).toBe('confirmed');
  });

  it('takes yes for a yes when inviting, and lets a message left change no answer', () => {
    const { round, laptop } = started({ purpose: 'invite' }, [
      anAttendance(event, nopal, { rsvp: 'yes' }),
      anAttendance(event, nube, { rsvp: 'confirmed' }),
    ]);
    record(laptop, round, nopal, 'left-message');
    record(laptop, round, nube, 'yes');
    record(laptop, round, lima, 'yes');
    expect([nopal, nube, lima].map((member) => rsvp(laptop, member))).toEqual([
      'yes',
      'confirmed',
      'yes',
    ]);
  });

  it('leaves a cancelled event alone', () => {
    const cancelled = anEvent({ cancelled: true });
    const { round, laptop } = started({ event: cancelled.id }, [cancelled]);
    expect(record(laptop, round, nopal, 'yes').changes.map(({ kind }) => kind)).toEqual(['call']);
  });

  it('writes down that someone does not want to be called, and shows them no more', () => {
    const { round, laptop } = started();
    const { changes, label } = record(laptop, round, nopal, 'do-not-call');
    expect(label).toBe('call-recorded');
    expect(changes.map(({ kind }) => kind)).toEqual(['call', 'member']);
    expect(laptop.set.get('member', nopal.id)?.fields).toMatchObject({
      consentPhone: 'no',
      consentPhoneGiven: { on: TODAY, how: 'phone' },
    });
    expect(line(laptop, round, nopal)).toBeUndefined();
    const [row] = laptop.view('call-rounds', { show: 'open' });
    expect(row).toMatchObject({ people: 4, tried: 1, reached: 0, left: 3 });
  });

  it('refuses an unknown call and a note too long', () => {
    const { laptop, round } = started();
    const draft = {
      type: 'record-call',
      outcome: 'yes',
      callBackOn: '',
      needsOrganizer: false,
    } as const;
    expect(laptop.refusal({ ...draft, call: anId(), note: '' })).toEqual({
      type: 'not-found',
      kind: 'call',
    });
    expect(
      laptop.refusal({ ...draft, call: callId(round.id, nopal.id), note: 'x'.repeat(301) }),
    ).toEqual({ type: 'bad-value', field: 'note' });
  });
});

describe('rounds of calls', () => {
  it('add up by caller, the soonest due first, and closed ones apart', () => {
    const soon = aRound({ due: '2019-02-21' });
    const later = aRound({ due: '2019-02-25', purpose: 'check-in', event: null });
    const closed = aRound({ closed: true });
    const laptop = aLaptop([event, later, soon, closed, ...everyone]);
    plan(laptop, soon, everyone, ['Ana', 'Luz']);
    record(laptop, soon, brisa, 'yes');
    record(laptop, soon, nube, 'no-answer');
    const [first, second, ...rest] = laptop.view('call-rounds', { show: 'open' });
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      round: { id: soon.id },
      event: { id: event.id },
      people: 4,
      tried: 2,
      reached: 1,
      yes: 1,
      left: 3,
      callers: [
        { name: 'Ana', people: 2, tried: 2 },
        { name: 'Luz', people: 2, tried: 0 },
      ],
    });
    expect(second).toMatchObject({ round: { id: later.id }, event: null, people: 0 });
    expect(laptop.view('call-rounds', { show: 'closed' }).map(({ round }) => round.id)).toEqual([
      closed.id,
    ]);
  });

  it('tell what came before and how often someone came', () => {
    const earlier = aRound();
    const now = aRound();
    const laptop = aLaptop([
      event,
      earlier,
      now,
      nopal,
      anAttendance(event, nopal, { mark: 'late' }),
    ]);
    plan(laptop, earlier, [nopal]);
    record(laptop, earlier, nopal, 'left-message');
    plan(laptop, now, [nopal]);
    expect(lines(laptop, now)).toMatchObject([
      { came: 1, language: 'es', before: [{ date: TODAY, outcome: 'left-message' }] },
    ]);
    expect(laptop.view('call-round', { id: anId(), caller: null })).toBeNull();
  });

  it('holds 2,000 people', () => {
    const round = aRound();
    const many = Array.from({ length: 2_000 }, (_, n) =>
      aMember({ givenName: `N${n}`, preferredLanguage: n % 3 ? 'es' : 'en' }),
    );
    const laptop = aLaptop([event, round, ...many]);
    plan(laptop, round, many, ['Ana', 'Luz', 'Sol']);
    expect(lines(laptop, round)).toHaveLength(2_000);
    record(laptop, round, many[0] as Rec, 'yes');
    expect(laptop.view('call-rounds', { show: 'open' })).toMatchObject([{ left: 1_999 }]);
    expect(lines(laptop, round, 'Sol')).toHaveLength(666);
  });
});
