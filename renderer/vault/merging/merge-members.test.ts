import { describe, expect, it } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import { callId } from '../../core/model/call';
import { KINDS } from '../../core/model/kinds';
import { aMember, anAttendance, anEvent, anId, aRecord } from '../../core/model/testing/builders';
import { verdictId } from '../../core/model/verdict';
import type { Rec } from '../../core/record';
import { aLaptop, TODAY } from '../testing/laptop';

const merge = (keep: Rec, others: readonly Rec[], take: Record<string, string> = {}) =>
  ({ type: 'merge-members', keep: keep.id, others: others.map(({ id }) => id), take }) as const;

const member = (laptop: ReturnType<typeof aLaptop>, { id }: Rec) =>
  KINDS.member.read(laptop.set.get('member', id) as Rec);

describe('the one that several become', () => {
  const one = aMember({
    givenName: 'Jesús',
    familyNames: 'Nopal',
    county: '37067',
    phones: ['+13365550101'],
    tags: ['norte'],
  });
  const other = aMember({
    givenName: 'Chuy',
    familyNames: 'Nopal Ceiba',
    county: '37183',
    zip: '27101',
    phones: ['+13365550102'],
    languages: ['es'],
  });

  it('keeps what it has, fills what it lacks, joins the sets and takes what was chosen', () => {
    const laptop = aLaptop([one, other]);
    laptop.run(merge(one, [other], { familyNames: other.id }));
    expect(member(laptop, one)).toMatchObject({
      givenName: 'Jesús',
      familyNames: 'Nopal Ceiba',
      county: '37067',
      zip: '27101',
      phones: ['+13365550101', '+13365550102'],
      tags: ['norte'],
      languages: ['es'],
    });
    expect(laptop.set.get('member', other.id)).toBeUndefined();
  });

  it('remembers the merge, by whom and when', () => {
    const laptop = aLaptop([one, other]);
    laptop.run(merge(one, [other]));
    const verdict = laptop.set.get('verdict', verdictId(other.id, one.id)) as Rec;
    expect(KINDS.verdict.read(verdict)).toMatchObject({
      says: 'same-person',
      date: TODAY,
      by: 'Nopal',
    });
  });

  it('is refused without a second person, with one who is gone, or with a choice that makes no sense', () => {
    const laptop = aLaptop([one, other]);
    expect(laptop.refusal(merge(one, [one]))).toEqual({ type: 'too-few-members' });
    expect(laptop.refusal(merge(one, [{ ...other, id: anId() }]))).toMatchObject({
      type: 'not-found',
    });
    expect(laptop.refusal(merge(one, [other], { zip: anId() }))).toMatchObject({ field: 'zip' });
    expect(laptop.refusal(merge(one, [other], { phones: other.id }))).toMatchObject({
      field: 'phones',
    });
  });
});

describe('consent in a merge', () => {
  const said = (answer: 'yes' | 'no' | 'unknown', on: string) =>
    aMember({
      consentShare: answer,
      consentShareGiven: answer === 'unknown' ? null : { on, how: 'paper' },
    });

  it('is no when anyone said no, whoever stays', () => {
    const [yes, no] = [said('yes', '2019-02-02'), said('no', '2019-01-01')];
    for (const [keep, gone] of [
      [yes, no],
      [no, yes],
    ] as const) {
      const laptop = aLaptop([yes, no]);
      laptop.run(merge(keep, [gone]));
      expect(member(laptop, keep)).toMatchObject({
        consentShare: 'no',
        consentShareGiven: { on: '2019-01-01' },
      });
    }
  });

  it('is the answer that was given where the other was never asked', () => {
    const [nobodyAsked, yes] = [said('unknown', ''), said('yes', '2019-02-02')];
    const laptop = aLaptop([nobodyAsked, yes]);
    laptop.run(merge(nobodyAsked, [yes]));
    expect(member(laptop, nobodyAsked)).toMatchObject({
      consentShare: 'yes',
      consentShareGiven: { on: '2019-02-02' },
    });
  });

  it('is what a person chose, with when and how that was given', () => {
    const [yes, no] = [said('yes', '2019-02-02'), said('no', '2019-01-01')];
    const laptop = aLaptop([yes, no]);
    laptop.run(merge(no, [yes], { consentShare: yes.id }));
    expect(member(laptop, no)).toMatchObject({
      consentShare: 'yes',
      consentShareGiven: { on: '2019-02-02' },
    });
  });
});

describe('what hangs on those who go', () => {
  const [keep, gone, third] = [aMember(), aMember(), aMember()];

  it('becomes one row where both were on one event’s list', () => {
    const event = anEvent();
    const laptop = aLaptop([
      keep,
      gone,
      event,
      anAttendance(event, keep, { rsvp: 'yes', mark: 'no-show', role: 'driver' }),
      anAttendance(event, gone, {
        rsvp: 'invited',
        mark: 'present',
        walkIn: true,
        childcareCount: 2,
        invitedBy: keep.id,
      }),
    ]);
    laptop.run(merge(keep, [gone]));
    const rows = laptop.set.by('attendance', 'event', event.id);
    expect(rows.map((row) => KINDS.attendance.read(row))).toMatchObject([
      {
        id: attendanceId(event.id, keep.id),
        member: keep.id,
        rsvp: 'yes',
        mark: 'present',
        walkIn: false,
        role: 'driver',
        childcareCount: 2,
      },
    ]);
  });

  it('keeps the later of two answers', () => {
    const event = anEvent();
    const first = anAttendance(event, keep, { rsvp: 'yes' });
    const later = anAttendance(event, gone, { rsvp: 'no' });
    for (const [stays, goes] of [
      [keep, gone],
      [gone, keep],
    ] as const) {
      const laptop = aLaptop([keep, gone, event, first, later]);
      laptop.run(merge(stays, [goes]));
      expect(laptop.set.by('attendance', 'event', event.id)).toMatchObject([
        { fields: { rsvp: 'no' } },
      ]);
    }
  });

  it('is made anew under the id of the one who stays', () => {
    const event = anEvent();
    const round = anId();
    const laptop = aLaptop([
      keep,
      gone,
      event,
      anAttendance(event, gone, { rsvp: 'yes' }),
      aRecord('call', { round, member: gone.id, outcome: 'talked' }, callId(round, gone.id)),
    ]);
    laptop.run(merge(keep, [gone]));
    expect(laptop.set.get('attendance', attendanceId(event.id, keep.id))?.fields).toMatchObject({
      member: keep.id,
      rsvp: 'yes',
    });
    expect(laptop.set.get('call', callId(round, keep.id))?.fields).toMatchObject({
      member: keep.id,
      outcome: 'talked',
    });
    expect(laptop.set.count('attendance')).toBe(1);
    expect(laptop.set.count('call')).toBe(1);
  });

  it('adds tries up and keeps what came of the latest', () => {
    const round = anId();
    const call = (who: Rec, date: string, outcome: 'no-answer' | 'yes') =>
      aRecord('call', { round, member: who.id, date, outcome, attempts: 2 }, callId(round, who.id));
    const laptop = aLaptop([
      keep,
      gone,
      call(keep, '2019-02-02', 'yes'),
      call(gone, '2019-02-01', 'no-answer'),
    ]);
    laptop.run(merge(keep, [gone]));
    expect(laptop.set.get('call', callId(round, keep.id))?.fields).toMatchObject({
      outcome: 'yes',
      attempts: 4,
    });
  });

  it('is what was decided about them, too', () => {
    const verdict = (one: Rec, other: Rec, says: 'different-people' | 'same-household') => {
      const [a = '', b = ''] = [one.id, other.id].sort();
      return aRecord('verdict', { a, b, says, date: '2019-01-01' }, verdictId(a, b));
    };
    const laptop = aLaptop([
      keep,
      gone,
      third,
      verdict(keep, third, 'different-people'),
      verdict(gone, third, 'same-household'),
      verdict(keep, gone, 'different-people'),
    ]);
    laptop.run(merge(keep, [gone]));
    const says = (one: Rec, other: Rec) =>
      laptop.set.get('verdict', verdictId(one.id, other.id))?.fields['says'];
    expect(says(keep, third)).toBe('same-household');
    expect(says(keep, gone)).toBe('same-person');
    expect(says(gone, third)).toBeUndefined();
  });
});

describe('judging a pair', () => {
  const [ana, beto] = [
    aMember({ givenName: 'Ana', familyNames: 'Ceiba', county: '37067' }),
    aMember({ givenName: 'Beto', familyNames: 'Ceiba', county: '37067' }),
  ];
  const judge = (says: 'different-people' | 'same-household', ...people: readonly Rec[]) =>
    ({ type: 'judge-pair', members: people.map(({ id }) => id), says }) as const;

  it('remembers every pair among three', () => {
    const cruz = aMember();
    const laptop = aLaptop([ana, beto, cruz]);
    laptop.run(judge('different-people', ana, beto, cruz));
    expect(laptop.set.count('verdict')).toBe(3);
    expect(laptop.run(judge('different-people', cruz, ana)).changes).toEqual([]);
  });

  it('puts a household together, named after the surname', () => {
    const laptop = aLaptop([ana, beto]);
    laptop.run(judge('same-household', ana, beto));
    const { household } = member(laptop, ana);
    expect(member(laptop, beto).household).toBe(household);
    expect(laptop.set.get('household', household ?? '')?.fields).toEqual({
      name: 'Ceiba',
      county: '37067',
    });
  });

  it('joins the household that is there', () => {
    const home = aRecord('household', { name: 'Ceiba' });
    const cruz = aMember({ household: home.id });
    const laptop = aLaptop([ana, home, cruz]);
    laptop.run(judge('same-household', ana, cruz));
    expect(member(laptop, ana).household).toBe(home.id);
    expect(laptop.set.count('household')).toBe(1);
  });

  it('can be taken back', () => {
    const laptop = aLaptop([ana, beto]);
    laptop.run(judge('different-people', ana, beto));
    const verdict = verdictId(ana.id, beto.id);
    laptop.run({ type: 'forget-verdict', verdict });
    expect(laptop.set.count('verdict')).toBe(0);
    expect(laptop.refusal({ type: 'forget-verdict', verdict })).toMatchObject({
      type: 'not-found',
    });
  });
});
