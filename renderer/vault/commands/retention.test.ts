import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anId, aRecord } from '../../core/model/testing/builders';
import { ATTENDANCE_MARKS, RETENTION_SUBJECTS, RSVP_ANSWERS } from '../../core/model/vocabulary';
import { aLaptop } from '../testing/laptop';

const LONG_AGO = '2017-11-04';
const workspace = () => aRecord('workspace', { organizer: 'Nopal' });
const everything = { type: 'reduce', subjects: RETENTION_SUBJECTS, scheduled: false } as const;

/** An event with one person who came, one walk-in by name, and one who did not come. */
function aPastEvent(date: string) {
  const event = aRecord('event', { titleEs: 'Asamblea', date });
  const people = ['Camomila', 'Guayaba'].map((givenName) => aRecord('member', { givenName }));
  const rows = [
    aRecord('attendance', {
      event: event.id,
      member: people[0]?.id,
      rsvp: 'confirmed',
      mark: 'present',
      childcareCount: 2,
    }),
    aRecord('attendance', { event: event.id, member: people[1]?.id, rsvp: 'yes', mark: 'no-show' }),
    aRecord('attendance', {
      event: event.id,
      walkInName: 'Tamarindo',
      walkIn: true,
      mark: 'present',
    }),
  ];
  return { event, people, rows, records: [event, ...people, ...rows] };
}

const rowOf = (laptop: ReturnType<typeof aLaptop>, subject: string) =>
  laptop.view('retention', {}).rows.find((row) => row.subject === subject);

describe('time limits', () => {
  it('start from the defaults and can be changed, and taken away', () => {
    const laptop = aLaptop([workspace()]);
    expect(laptop.view('retention', {}).rows.map(({ subject, days }) => [subject, days])).toEqual([
      ['attendance', 365],
      ['sign-ins', 14],
      ['inactive-members', 548],
      ['calls', 90],
      ['one-on-ones', null],
      ['notes', null],
      ['incidents', 90],
      ['hotline-calls', 30],
    ]);
    laptop.run({ type: 'set-retention', subject: 'attendance', days: 30 });
    laptop.run({ type: 'set-retention', subject: 'sign-ins', days: null });
    expect(rowOf(laptop, 'attendance')).toMatchObject({ days: 30, defaultDays: 365 });
    expect(rowOf(laptop, 'sign-ins')).toMatchObject({ days: null, defaultDays: 14 });
    expect(laptop.run({ type: 'set-retention', subject: 'sign-ins', days: null }).changes).toEqual(
      [],
    );
    expect(laptop.refusal({ type: 'set-retention', subject: 'sign-ins', days: 0 })).toEqual({
      type: 'bad-value',
      field: 'days',
    });
  });

  it('say what is due, by name, and when the next is', () => {
    const laptop = aLaptop([
      workspace(),
      ...aPastEvent(LONG_AGO).records,
      ...aPastEvent('2019-02-10').records,
    ]);
    expect(rowOf(laptop, 'attendance')).toMatchObject({
      due: 2,
      examples: ['Camomila', 'Guayaba'],
      nextOn: '2020-02-11',
    });
    expect(rowOf(laptop, 'sign-ins')).toMatchObject({
      due: 1,
      examples: ['Tamarindo'],
      nextOn: '2019-02-25',
    });
  });

  it('take names from the sheet with the rest of the attendance when they have no limit of their own', () => {
    const laptop = aLaptop([workspace(), ...aPastEvent(LONG_AGO).records]);
    laptop.run({ type: 'set-retention', subject: 'sign-ins', days: null });
    expect(rowOf(laptop, 'sign-ins')?.due).toBe(0);
    expect(rowOf(laptop, 'attendance')?.due).toBe(3);
  });

  it('ask again first once a limit was made shorter', () => {
    const laptop = aLaptop([workspace()]);
    laptop.run(everything);
    laptop.run({ type: 'set-retention', subject: 'attendance', days: 400 });
    expect(laptop.view('retention', {}).agreedOn).toBe('2019-02-20');
    laptop.run({ type: 'set-retention', subject: 'attendance', days: 30 });
    expect(laptop.view('retention', {}).agreedOn).toBe('');
    laptop.run(everything);
    laptop.run({ type: 'set-retention', subject: 'notes', days: 30 });
    expect(laptop.view('retention', {}).agreedOn).toBe('');
  });

  it('keep something for exactly as many days as they say', () => {
    const laptop = aLaptop([workspace(), ...aPastEvent('2019-02-06').records]);
    expect(rowOf(laptop, 'sign-ins')?.due).toBe(0);
    expect(rowOf(laptop, 'sign-ins')?.nextOn).toBe('2019-02-21');
    const older = aLaptop([workspace(), ...aPastEvent('2019-02-05').records]);
    expect(rowOf(older, 'sign-ins')?.due).toBe(1);
  });

  it('take the names of attendance and keep every count of the event', () => {
    const { event, records } = aPastEvent(LONG_AGO);
    const laptop = aLaptop([workspace(), ...records]);
    const before = laptop.view('event', { id: event.id });
    laptop.run(everything);
    const after = laptop.view('event', { id: event.id });
    expect(before?.people).toHaveLength(3);
    expect(after?.people).toEqual([]);
    expect(after?.counts).toEqual(before?.counts);
    expect(after?.row).toEqual(before?.row);
    expect(after?.event.keptCounts?.people).toBe(3);
    expect(laptop.view('retention', {}).rows.every(({ due }) => due === 0)).toBe(true);
  });

  it('take the rows of printed sheets along with the last of their names, and leave headcounts', () => {
    const { event, rows, records } = aPastEvent('2019-02-01');
    const ids = rows.map(({ id }) => id);
    const paper = {
      event: event.id,
      code: 'AAAA-0001',
      shreddedOn: '2019-02-03',
      shreddedBy: 'nv',
    };
    const all = aRecord('sheet', { ...paper, rows: ids });
    const names = aRecord('sheet', { ...paper, rows: ids.slice(2) });
    const heads = aRecord('headcount', { event: event.id, adults: 40 });
    const laptop = aLaptop([workspace(), ...records, all, names, heads]);
    const rowsOf = (id: string) => laptop.set.get('sheet', id)?.fields['rows'];

    laptop.run({ type: 'reduce', subjects: ['sign-ins'], scheduled: false });
    expect(rowsOf(names.id)).toEqual([]);
    expect(rowsOf(all.id)).toEqual(ids);

    laptop.run({ type: 'set-retention', subject: 'attendance', days: 7 });
    laptop.run({ type: 'reduce', subjects: ['attendance'], scheduled: false });
    expect(rowsOf(all.id)).toEqual([]);
    expect(laptop.set.get('sheet', all.id)?.fields).toMatchObject({ shreddedBy: 'nv' });
    expect(laptop.set.get('headcount', heads.id)?.fields).toMatchObject({ adults: 40 });
  });

  it('keep the counts of any attendance, whichever limit comes first', () => {
    const row = fc.record({
      rsvp: fc.constantFrom(null, ...RSVP_ANSWERS),
      mark: fc.constantFrom(...ATTENDANCE_MARKS),
      walkIn: fc.boolean(),
      ride: fc.boolean(),
      interpreter: fc.boolean(),
      childcareCount: fc.option(fc.integer({ min: 0, max: 5 })),
      role: fc.constantFrom('', 'interpreter', 'greeter'),
      walkInName: fc.constantFrom('', 'Tamarindo'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const event = aRecord('event', { titleEn: 'Vigil', date: '2018-01-01' });
        const laptop = aLaptop([
          workspace(),
          event,
          ...rows.map((fields) => aRecord('attendance', { event: event.id, ...fields })),
        ]);
        const before = laptop.view('event', { id: event.id });
        laptop.run({ type: 'reduce', subjects: ['sign-ins'], scheduled: false });
        expect(laptop.view('event', { id: event.id })?.counts).toEqual(before?.counts);
        laptop.run({ type: 'reduce', subjects: ['attendance'], scheduled: true });
        const after = laptop.view('event', { id: event.id });
        expect(after?.counts).toEqual(before?.counts);
        expect(after?.row).toEqual(before?.row);
        expect(after?.people).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('leave a record of each run, with counts and without names', () => {
    const laptop = aLaptop([workspace(), ...aPastEvent(LONG_AGO).records]);
    laptop.run(everything);
    const { runs } = laptop.view('retention', {});
    expect(runs.map(({ subject, records, by }) => [subject, records, by])).toEqual([
      ['sign-ins', 1, 'Nopal'],
      ['attendance', 2, 'Nopal'],
    ]);
    expect(JSON.stringify(runs)).not.toContain('Tamarindo');
  });

  it('never work by themselves before a person said yes once', () => {
    const laptop = aLaptop([workspace(), ...aPastEvent(LONG_AGO).records]);
    const scheduled = { ...everything, scheduled: true };
    expect(laptop.refusal(scheduled)).toEqual({ type: 'retention-not-agreed' });
    laptop.run({ type: 'edit-workspace', retentionAgreed: true });
    expect(laptop.run(scheduled).changes).not.toEqual([]);
    laptop.run({ type: 'edit-workspace', retentionAgreed: false });
    expect(laptop.refusal(scheduled)).toEqual({ type: 'retention-not-agreed' });
  });

  it('take calls and notes on members, and nothing that is about an event or an official', () => {
    const member = aRecord('member', { givenName: 'Camomila' });
    const event = aRecord('event', { titleEn: 'Vigil', date: LONG_AGO });
    const round = aRecord('call-round', { due: LONG_AGO });
    const laptop = aLaptop([
      workspace(),
      member,
      event,
      round,
      aRecord('call', { round: round.id, member: member.id, outcome: 'talked', date: LONG_AGO }),
      aRecord('call', { round: round.id, member: anId() }),
      aRecord('note', { subject: member.id, date: LONG_AGO, text: 'Sings' }),
      aRecord('note', { subject: event.id, date: LONG_AGO, text: 'Rain' }),
    ]);
    laptop.run({ type: 'set-retention', subject: 'notes', days: 100 });
    expect(rowOf(laptop, 'calls')?.due).toBe(2);
    expect(rowOf(laptop, 'notes')).toMatchObject({ due: 1, examples: ['Camomila'] });
    laptop.run({ type: 'reduce', subjects: ['calls', 'notes'], scheduled: false });
    expect(laptop.set.count('call')).toBe(0);
    expect(laptop.set.count('note')).toBe(1);
    expect(laptop.set.count('call-round')).toBe(1);
  });
});

describe('members of whom nothing was heard', () => {
  /** Written so many milliseconds after 1970. */
  const addedAt = (ms: number, fields: Parameters<typeof aRecord<'member'>>[1]) => {
    const record = aRecord('member', fields);
    const stamp = `${ms.toString(16).padStart(12, '0')}-0000-00000000000000aa`;
    return { ...record, stamps: { base: stamp } };
  };
  const in2016 = Date.UTC(2016, 0, 5);

  it('are asked about first, and erased only at the limit; their attendance stays as counts', () => {
    const event = aRecord('event', { titleEn: 'Vigil', date: '2018-12-01' });
    const silent = addedAt(in2016, { givenName: 'Camomila' });
    const invited = aRecord('attendance', { event: event.id, member: silent.id, rsvp: 'invited' });
    const came = addedAt(in2016, { givenName: 'Guayaba' });
    const row = aRecord('attendance', { event: event.id, member: came.id, mark: 'present' });
    const asked = addedAt(Date.UTC(2018, 0, 20), { givenName: 'Tamarindo' });
    const laptop = aLaptop([workspace(), event, silent, invited, came, row, asked]);
    const { ask } = laptop.view('retention', {});
    expect(ask.members.map(({ name, lastHeard }) => [name, lastHeard])).toEqual([
      ['Camomila', '2016-01-05'],
      ['Tamarindo', '2018-01-20'],
    ]);
    expect(rowOf(laptop, 'inactive-members')).toMatchObject({ due: 1, examples: ['Camomila'] });
    const before = laptop.view('event', { id: event.id })?.counts;
    laptop.run({ type: 'reduce', subjects: ['inactive-members'], scheduled: false });
    expect(laptop.set.get('member', silent.id)).toBeUndefined();
    expect(laptop.set.get('attendance', invited.id)).toBeUndefined();
    expect(laptop.set.get('member', asked.id)).toBeDefined();
    expect(laptop.view('event', { id: event.id })?.counts).toEqual(before);
  });

  it('stay when someone says so, or when another group decides about them', () => {
    const kept = addedAt(in2016, { givenName: 'Camomila' });
    const theirs = addedAt(in2016, { givenName: 'Guayaba', stewardGroup: anId() });
    const laptop = aLaptop([workspace(), kept, theirs]);
    expect(laptop.view('retention', {}).ask.total).toBe(1);
    laptop.run({
      type: 'edit-record',
      kind: 'member',
      id: kept.id,
      patch: { keptOn: '2019-02-20' },
    });
    expect(laptop.view('retention', {}).ask.total).toBe(0);
    expect(rowOf(laptop, 'inactive-members')?.due).toBe(0);
  });
});

describe('a legal hold', () => {
  const start = { type: 'start-hold', why: 'Letter from a court' } as const;

  it('needs a reason, is on once, and says who, when and why', () => {
    const laptop = aLaptop([workspace()]);
    expect(laptop.refusal({ type: 'start-hold', why: ' ' })).toEqual({ type: 'reason-missing' });
    laptop.run(start);
    expect(laptop.refusal(start)).toEqual({ type: 'hold-running' });
    expect(laptop.view('workspace', {}).hold).toMatchObject({
      by: 'Nopal',
      date: '2019-02-20',
      why: 'Letter from a court',
    });
  });

  it('stops the limits and every deletion, until it ends with a reason', () => {
    const { records, people } = aPastEvent(LONG_AGO);
    const laptop = aLaptop([workspace(), ...records]);
    const id = people[0]?.id ?? '';
    const note = laptop.run({
      type: 'add-record',
      kind: 'note',
      fields: { subject: id, text: 'Sings' },
    });
    laptop.run(start);
    const refused = { type: 'legal-hold' };
    expect(laptop.refusal(everything)).toEqual(refused);
    expect(laptop.refusal({ type: 'delete-records', kind: 'member', ids: [id] })).toEqual(refused);
    expect(laptop.refusal({ type: 'delete-records', kind: 'note', ids: note.ids })).toEqual(
      refused,
    );
    expect(
      laptop.refusal({ type: 'remove-from-event', attendance: [records[3]?.id ?? ''] }),
    ).toEqual(refused);
    expect(laptop.refusal({ type: 'end-hold', why: '' })).toEqual({ type: 'reason-missing' });
    laptop.run({ type: 'end-hold', why: 'The lawyer said so' });
    expect(laptop.refusal({ type: 'end-hold', why: 'Again' })).toEqual({ type: 'no-hold' });
    expect(laptop.view('workspace', {}).hold).toBeNull();
    expect(laptop.view('retention', {}).holds).toHaveLength(1);
    laptop.run(everything);
    laptop.run({ type: 'delete-records', kind: 'member', ids: [id] });
  });

  it('lets people go on writing', () => {
    const laptop = aLaptop([workspace()]);
    laptop.run(start);
    const { ids } = laptop.run({
      type: 'add-record',
      kind: 'member',
      fields: { givenName: 'Ana' },
    });
    laptop.run({
      type: 'edit-record',
      kind: 'member',
      id: ids[0] ?? '',
      patch: { tags: ['cocina'] },
    });
    expect(laptop.set.count('member')).toBe(1);
  });
});

describe('what is held', () => {
  it('counts kinds, with the oldest day of each, and the fields that members have', () => {
    const { records } = aPastEvent(LONG_AGO);
    const laptop = aLaptop([
      workspace(),
      ...records,
      aRecord('member', { givenName: 'Ana', consentContact: 'yes', phones: ['+13365550100'] }),
    ]);
    const held = laptop.view('held', {});
    expect(held.members).toBe(3);
    expect(held.kinds).toEqual([
      { kind: 'attendance', records: 3, oldest: LONG_AGO },
      { kind: 'event', records: 1, oldest: LONG_AGO },
      { kind: 'member', records: 3, oldest: '' },
    ]);
    expect(held.memberFields).toEqual([
      { field: 'givenName', members: 3 },
      { field: 'consentContact', members: 1 },
      { field: 'phones', members: 1 },
    ]);
    expect(JSON.stringify(held)).not.toContain('Ana');
  });
});
