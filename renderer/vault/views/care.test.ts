import { describe, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent, aRecord } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import { aLaptop, TODAY } from '../testing/laptop';

const on = (date: string) => anEvent({ date, startTime: '18:00', titleEn: `Vigil ${date}` });
const january = on('2019-01-10');
const early = on('2019-02-01');
const late = on('2019-02-12');

/** Who needs a call, each with the reasons in order. */
const needs = (...records: Rec[]) => {
  const { total, rows } = aLaptop([january, early, late, ...records]).view('care', { limit: 50 });
  expect(total).toBe(rows.length);
  return rows.map((row) => [row.member.id, ...row.reasons.map(({ type }) => type)]);
};

describe('who needs a call', () => {
  it('names a first-timer of the last 14 days whom nobody called since', () => {
    const nopal = aMember();
    const came = anAttendance(late, nopal, { mark: 'present' });
    const call = (date: string, outcome: 'talked' | 'no-answer' | 'left-message') =>
      aRecord('call', { member: nopal.id, date, outcome, attempts: 1 });
    expect(needs(nopal, came)).toEqual([[nopal.id, 'first-timer']]);
    expect(needs(nopal, came, call('2019-02-13', 'no-answer'))).toHaveLength(1);
    expect(needs(nopal, came, call('2019-02-11', 'talked'))).toHaveLength(1);
    expect(needs(nopal, came, call('2019-02-13', 'talked'))).toEqual([]);
    expect(needs(nopal, came, call('2019-02-13', 'left-message'))).toEqual([]);
    expect(needs(nopal, came, anAttendance(early, nopal, { mark: 'late' }))).toEqual([]);
    expect(needs(nopal, anAttendance(early, nopal, { mark: 'present' }))).toEqual([]);
  });

  it('names who came three times and had no one-on-one, unless someone just talked with them', () => {
    const nopal = aMember();
    const came = [january, early, late].map((e) => anAttendance(e, nopal, { mark: 'present' }));
    expect(needs(nopal, ...came)).toEqual([[nopal.id, 'no-one-on-one']]);
    const talk = aRecord('one-on-one', { member: nopal.id, date: '2018-05-01' });
    expect(needs(nopal, ...came, talk)).toEqual([]);
    const call = { member: nopal.id, outcome: 'talked', attempts: 1 } as const;
    expect(needs(nopal, ...came, aRecord('call', { ...call, date: '2019-02-10' }))).toEqual([]);
    expect(needs(nopal, ...came, aRecord('call', { ...call, date: '2019-01-10' }))).toHaveLength(1);
  });

  it('names who said yes and missed it twice, until they come again', () => {
    const nopal = aMember();
    const missed = [early, late].map((e) =>
      anAttendance(e, nopal, { rsvp: 'confirmed', mark: 'no-show' }),
    );
    expect(needs(nopal, ...missed)).toEqual([[nopal.id, 'missed-twice']]);
    expect(needs(nopal, ...missed.slice(1))).toEqual([]);
    const later = on('2019-02-16');
    const came = anAttendance(later, nopal, { mark: 'present' });
    expect(needs(nopal, ...missed, later, came).flat()).not.toContain('missed-twice');
  });

  it('puts what was agreed first: call-backs, a wish for an organizer, then next steps by their day', () => {
    const [a, b, c, d] = [aMember(), aMember(), aMember(), aMember()] as const;
    const step = (member: Rec, due: string, done = false) =>
      aRecord('one-on-one', { member: member.id, date: '2019-02-01', nextStep: 'Call', due, done });
    const back = { member: a.id, outcome: 'call-back', date: '2019-02-02', attempts: 1 } as const;
    expect(
      needs(
        a,
        b,
        c,
        d,
        step(d, '2019-02-19'),
        step(c, '2019-02-18'),
        aRecord('call', { member: b.id, outcome: 'yes', needsOrganizer: true, attempts: 1 }),
        aRecord('call', { ...back, callBackOn: TODAY }),
        step(b, TODAY),
      ),
    ).toEqual([
      [a.id, 'call-back'],
      [b.id, 'needs-organizer', 'next-step'],
      [c.id, 'next-step'],
      [d.id, 'next-step'],
    ]);
    expect(needs(c, step(c, '2019-02-21'), step(c, '2019-02-01', true))).toEqual([]);
    expect(needs(a, aRecord('call', { ...back, callBackOn: '2019-02-21' }))).toEqual([]);
  });

  it('never names who said no to contact or to calls, nor who is gone', () => {
    const said = [aMember({ consentContact: 'no' }), aMember({ consentPhone: 'no' })];
    const gone = aMember();
    const rows = [...said, gone].map((m) => anAttendance(late, m, { mark: 'present' }));
    expect(needs(...said, ...rows)).toEqual([]);
  });

  it('forgets a call-back once someone talked with them since', () => {
    const nopal = aMember();
    const back = aRecord('call', {
      member: nopal.id,
      outcome: 'call-back',
      callBackOn: '2019-02-15',
      date: '2019-02-10',
      attempts: 1,
    });
    const laptop = aLaptop([nopal, back]);
    expect(laptop.view('care', { limit: 5 })).toMatchObject({
      total: 1,
      rows: [{ consentPhone: 'unknown' }],
    });
    laptop.run({ type: 'log-call', member: nopal.id, note: '' });
    expect(laptop.view('care', { limit: 5 }).total).toBe(0);
  });

  it('keeps up as people are marked, events move and members go', () => {
    const nopal = aMember();
    const row = anAttendance(late, nopal);
    const laptop = aLaptop([late, nopal, row]);
    const total = () => laptop.view('care', { limit: 5 }).total;
    expect(total()).toBe(0);
    laptop.run({ type: 'mark-attendance', attendance: [row.id], mark: 'present' });
    expect(total()).toBe(1);
    laptop.run({ type: 'edit-record', kind: 'event', id: late.id, patch: { date: '2018-12-01' } });
    expect(total()).toBe(0);
    laptop.run({ type: 'edit-record', kind: 'event', id: late.id, patch: { date: '2019-02-12' } });
    expect(total()).toBe(1);
    laptop.run({ type: 'delete-records', kind: 'member', ids: [nopal.id] });
    expect(total()).toBe(0);
  });
});

describe('a member’s story', () => {
  it('tells everything, latest first', () => {
    const nopal = aMember();
    const [once, helps] = [
      aRecord('rung', { nameEn: 'Came once' }),
      aRecord('rung', { nameEn: 'Helps out', order: 1 }),
    ] as const;
    const file = { date: '2019-02-14', members: [nopal.id] };
    const laptop = aLaptop([
      late,
      nopal,
      once,
      helps,
      anAttendance(late, nopal, { rsvp: 'yes', mark: 'present' }),
      aRecord('call', { member: nopal.id, outcome: 'talked', date: '2019-02-13', attempts: 1 }),
      aRecord('call', { member: nopal.id }),
      aRecord('one-on-one', { member: nopal.id, date: '2019-02-15' }),
      aRecord('rung-move', { member: nopal.id, to: helps.id, from: once.id, date: '2019-02-16' }),
      aRecord('note', { subject: nopal.id, date: '2019-02-17', text: 'Sings.' }),
      aRecord('exchange-log', { ...file, direction: 'in', partner: 'CIMA', scope: 'event' }),
      aRecord('exchange-log', { ...file, date: '2019-02-18', direction: 'out', scope: 'table' }),
      aRecord('exchange-log', { ...file, direction: 'in', undone: true }),
      aRecord('exchange-log', { direction: 'out', date: '2019-02-19' }),
      aRecord('verdict', { a: nopal.id, b: nopal.id, says: 'different-people' }),
    ]);
    const care = laptop.view('member-care', { id: nopal.id });
    expect(care?.moments.map(({ type }) => type)).toEqual([
      'shared',
      'note',
      'moved-on-ladder',
      'one-on-one',
      'received',
      'called',
      'event',
      'added',
    ]);
    expect(care?.moments[0]).toMatchObject({ table: true });
    expect(care?.oneOnOnes).toHaveLength(1);
  });

  it('says who they live with, and which phone they share', () => {
    const household = aRecord('household', { name: 'Casa Nopal' });
    const shared = { household: household.id, phones: ['+13365550100'] };
    const [nopal, luna] = [aMember(shared), aMember({ givenName: 'Luna', ...shared })] as const;
    const care = aLaptop([household, nopal, luna]).view('member-care', { id: nopal.id });
    expect(care?.household?.members.map(({ id }) => id).sort()).toEqual([nopal.id, luna.id].sort());
    expect(care?.household?.sharedPhones).toEqual(['(336) 555-0100']);
  });

  it('says which table someone came with, and knows nothing of who is not here', () => {
    const table = aRecord('table-import', { date: '2019-02-03', rows: 40 });
    const nopal = aMember({ importedIn: table.id });
    const laptop = aLaptop([table, nopal]);
    expect(laptop.view('member-care', { id: nopal.id })?.moments).toEqual([
      { type: 'imported', date: '2019-02-03', time: '', rows: 40 },
    ]);
    expect(laptop.view('member-care', { id: table.id })).toBeNull();
  });
});

describe('the ladder', () => {
  it('counts who stands on each rung, and keeps up', () => {
    const once = aRecord('rung', { nameEn: 'Came once' });
    const nopal = aMember({ rung: once.id });
    const laptop = aLaptop([once, nopal, aMember({ rung: once.id })]);
    const counts = () => laptop.view('rungs', {}).map(({ members }) => members);
    expect(counts()).toEqual([2]);
    laptop.run({ type: 'move-on-ladder', member: nopal.id, to: null, why: '' });
    expect(counts()).toEqual([1]);
    laptop.run({ type: 'delete-records', kind: 'member', ids: [nopal.id] });
    expect(counts()).toEqual([1]);
  });
});
