import { describe, expect, it } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import { aMember, anAttendance, anEvent, anId, aWalkIn } from '../../core/model/testing/builders';
import { aLaptop } from '../testing/laptop';

const event = anEvent();
const cancelled = anEvent({ titleEn: 'March', cancelled: true });
const nopal = aMember();
const nube = aMember({ givenName: 'Nube' });

const people = (laptop: ReturnType<typeof aLaptop>) =>
  laptop
    .view('event', { id: event.id })
    ?.people.map(({ name, attendance }) => [name, attendance.rsvp, attendance.mark]);

describe('invite-members', () => {
  it('puts members on the list and lets those on it keep what they said', () => {
    const laptop = aLaptop([event, nopal, nube, anAttendance(event, nopal, { rsvp: 'yes' })]);
    laptop.run({
      type: 'invite-members',
      event: event.id,
      members: [nopal.id, nube.id, nube.id],
      invitedBy: nopal.id,
    });
    expect(people(laptop)).toEqual([
      ['Nopal Inventado', 'yes', 'blank'],
      ['Nube Inventado', 'invited', 'blank'],
    ]);
  });

  it('writes event and member again for someone who was taken off the list', () => {
    const laptop = aLaptop([event, nopal, anAttendance(event, nopal, { rsvp: 'yes', ride: true })]);
    laptop.run({ type: 'remove-from-event', attendance: [attendanceId(event.id, nopal.id)] });
    expect(people(laptop)).toEqual([]);
    laptop.run({ type: 'invite-members', event: event.id, members: [nopal.id], invitedBy: null });
    expect(people(laptop)).toEqual([['Nopal Inventado', 'invited', 'blank']]);
    expect(laptop.view('event', { id: event.id })?.counts.rides).toBe(0);
  });
});

describe('record-rsvp', () => {
  it('writes down what a member said, invited or not', () => {
    const laptop = aLaptop([event, nopal]);
    laptop.run({ type: 'record-rsvp', event: event.id, member: nopal.id, answer: 'maybe' });
    laptop.run({ type: 'record-rsvp', event: event.id, member: nopal.id, answer: 'confirmed' });
    expect(people(laptop)).toEqual([['Nopal Inventado', 'confirmed', 'blank']]);
    expect(
      laptop.run({ type: 'record-rsvp', event: event.id, member: nopal.id, answer: 'confirmed' })
        .changes,
    ).toEqual([]);
  });

  it('refuses a cancelled event, an unknown event and an unknown member', () => {
    const laptop = aLaptop([event, cancelled, nopal]);
    const refusal = (e: string, member: string) =>
      laptop.refusal({ type: 'record-rsvp', event: e, member, answer: 'yes' });
    expect(refusal(cancelled.id, nopal.id)).toEqual({ type: 'event-cancelled' });
    expect(refusal(anId(), nopal.id)).toEqual({ type: 'not-found', kind: 'event' });
    expect(refusal(event.id, anId())).toEqual({ type: 'not-found', kind: 'member' });
    expect(
      laptop.refusal({
        type: 'invite-members',
        event: cancelled.id,
        members: [nopal.id],
        invitedBy: null,
      }),
    ).toEqual({ type: 'event-cancelled' });
  });
});

describe('marking who came', () => {
  it('marks several at once and can clear a mark', () => {
    const laptop = aLaptop([
      event,
      nopal,
      nube,
      anAttendance(event, nopal, { rsvp: 'yes' }),
      anAttendance(event, nube, { rsvp: 'yes' }),
    ]);
    const ids = [nopal, nube].map((member) => attendanceId(event.id, member.id));
    laptop.run({ type: 'mark-attendance', attendance: ids, mark: 'present' });
    expect(laptop.view('event', { id: event.id })?.row.came).toBe(2);
    laptop.run({ type: 'mark-attendance', attendance: ids.slice(1), mark: 'blank' });
    expect(laptop.view('event', { id: event.id })?.row.came).toBe(1);
  });

  it('closes an event by turning expected blanks into no-shows, all in one decision', () => {
    const members = ['yes', 'confirmed', 'maybe', 'no', 'yes'] as const;
    const records = members.map((rsvp, i) => {
      const member = aMember({ givenName: `N${i}` });
      return [member, anAttendance(event, member, { rsvp, mark: i === 4 ? 'present' : 'blank' })];
    });
    const laptop = aLaptop([event, ...records.flat()]);
    const { changes, label } = laptop.run({ type: 'close-event', event: event.id });
    expect(label).toBe('event-closed');
    expect(changes).toHaveLength(3);
    expect(laptop.view('event', { id: event.id })?.counts).toMatchObject({ noShow: 2, present: 1 });
  });

  it('adds walk-ins: a known member, or a name only', () => {
    const laptop = aLaptop([event, nopal]);
    laptop.run({ type: 'add-walk-in', event: event.id, member: nopal.id, name: '' });
    laptop.run({ type: 'add-walk-in', event: event.id, member: null, name: ' Brisa  Prestada ' });
    expect(people(laptop)).toEqual([
      ['Nopal Inventado', null, 'present'],
      ['Brisa Prestada', null, 'present'],
    ]);
    expect(laptop.view('event', { id: event.id })?.counts).toMatchObject({
      walkIns: 2,
      present: 2,
    });
    expect(
      laptop.refusal({ type: 'add-walk-in', event: event.id, member: null, name: ' ' }),
    ).toEqual({ type: 'name-missing' });
  });

  it('counts someone who was on the list as no walk-in', () => {
    const laptop = aLaptop([event, nopal, anAttendance(event, nopal, { rsvp: 'no' })]);
    laptop.run({ type: 'add-walk-in', event: event.id, member: nopal.id, name: '' });
    expect(laptop.view('event', { id: event.id })?.counts).toMatchObject({
      walkIns: 0,
      present: 1,
    });
  });

  it('edits role and needs, and keeps a walk-in from losing its name', () => {
    const walkIn = aWalkIn(event, 'Brisa');
    const laptop = aLaptop([event, walkIn]);
    laptop.run({
      type: 'edit-attendance',
      attendance: walkIn.id,
      patch: { role: 'interpreter', childcareCount: 2, ride: true },
    });
    expect(laptop.view('event', { id: event.id })?.counts).toMatchObject({
      childcare: 2,
      rides: 1,
    });
    expect(
      laptop.refusal({ type: 'edit-attendance', attendance: walkIn.id, patch: { walkInName: '' } }),
    ).toEqual({ type: 'name-missing' });
    expect(
      laptop.refusal({
        type: 'edit-attendance',
        attendance: walkIn.id,
        patch: { childcareCount: -1 },
      }),
    ).toEqual({
      type: 'bad-value',
      field: 'childcareCount',
    });
  });
});
