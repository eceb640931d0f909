import { describe, expect, it } from 'vitest';
import type { CallLine } from '../../../core/views/people-views';
import type { AttendeeRow } from '../../../core/views/views';
import { callKey, OUTCOME_KEYS } from './call-keys';
import { membersOfEvent, usualDue, usualWho } from './round-draft';
import { countsByShow, doneAmong, lineMeant, linesShown, STILL_TO_CALL } from './shown-lines';

const TODAY = '2019-02-20';

const aLine = (name: string, code: string, call: Partial<CallLine['call']> = {}): CallLine => ({
  call: {
    id: name,
    round: 'round',
    member: name,
    number: 1,
    caller: 'Ana',
    outcome: null,
    attempts: 0,
    date: '',
    time: '',
    callBackOn: '',
    note: '',
    needsOrganizer: false,
    ...call,
  },
  code,
  name,
  phone: '(336) 555-0142',
  language: 'es',
  county: null,
  consentPhone: 'unknown',
  rsvp: null,
  privateAddress: '',
  before: [],
  came: 0,
});

const lines = [
  aLine('Nopal Inventado', 'A01'),
  aLine('Álamo Ficticio', 'A02', { outcome: 'yes', caller: 'Luz' }),
  aLine('Nube', 'A03', { outcome: 'call-back', callBackOn: TODAY, needsOrganizer: true }),
  aLine('Lima', 'A10', { outcome: 'call-back', callBackOn: '2019-02-21' }),
];
const names = (shown: readonly CallLine[]) => shown.map(({ name }) => name);

describe('the lines of a round', () => {
  it('are those still to call, with those written down meanwhile in their place', () => {
    const none = new Set<string>();
    expect(names(linesShown(lines, STILL_TO_CALL, none, TODAY))).toEqual([
      'Nopal Inventado',
      'Nube',
    ]);
    const shown = linesShown(lines, STILL_TO_CALL, new Set(['Álamo Ficticio']), TODAY);
    expect(names(shown)).toEqual(['Nopal Inventado', 'Álamo Ficticio', 'Nube']);
    expect(doneAmong(shown, STILL_TO_CALL, TODAY)).toBe(1);
    expect(countsByShow(lines, STILL_TO_CALL, TODAY)).toEqual({
      left: 2,
      callBack: 1,
      organizer: 1,
      all: 4,
    });
  });

  it('are found by name without accents, by phone and by the whole code', () => {
    const all = { ...STILL_TO_CALL, show: 'all' as const };
    const found = (search: string) =>
      names(linesShown(lines, { ...all, search }, new Set(), TODAY));
    expect(found('alamo')).toEqual(['Álamo Ficticio']);
    expect(found('a1')).toEqual([]);
    expect(found('a10')).toEqual(['Lima']);
    expect(found('0142')).toHaveLength(4);
    expect(lineMeant(lines, 'a03')?.name).toBe('Nube');
    expect(lineMeant(lines, 'ficticio')?.name).toBe('Álamo Ficticio');
    expect(lineMeant(lines, 'nobody')).toBeNull();
    expect(lineMeant(lines, ' ')).toBeNull();
  });
});

describe('keys', () => {
  it('mean one result each, and a few things beside', () => {
    expect(new Set(OUTCOME_KEYS.map(({ key }) => key)).size).toBe(OUTCOME_KEYS.length);
    expect(callKey('1')).toEqual({ type: 'outcome', outcome: 'yes' });
    expect(callKey('x')).toEqual({ type: 'outcome', outcome: 'do-not-call' });
    expect(callKey('0')).toEqual({ type: 'outcome', outcome: null });
    expect(callKey('n')).toEqual({ type: 'note' });
    expect(callKey('O')).toEqual({ type: 'organizer' });
    expect(callKey('q')).toBeNull();
  });
});

describe('a new round', () => {
  const person = (member: string, rsvp: string | null) =>
    ({ attendance: { member, rsvp } }) as unknown as AttendeeRow;

  it('means the people of the event that its purpose is about', () => {
    const people = ['invited', 'left-message', 'yes', 'confirmed', 'maybe', 'no', null].map(
      (rsvp) => person(String(rsvp), rsvp),
    );
    expect(membersOfEvent(people, usualWho('invite'))).toEqual(['invited', 'left-message']);
    expect(membersOfEvent(people, usualWho('confirm'))).toEqual(['yes']);
    expect(membersOfEvent(people, usualWho('day-of'))).toEqual(['yes', 'confirmed']);
    expect(membersOfEvent(people, 'listed')).toHaveLength(5);
  });

  it('is due the day before, on the day itself, or in a week', () => {
    expect(usualDue('confirm', '2019-02-26', TODAY)).toBe('2019-02-25');
    expect(usualDue('day-of', '2019-02-26', TODAY)).toBe('2019-02-26');
    expect(usualDue('invite', '2019-02-20', TODAY)).toBe(TODAY);
    expect(usualDue('check-in', '', TODAY)).toBe('2019-02-27');
  });
});
