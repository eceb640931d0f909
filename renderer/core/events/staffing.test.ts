import { describe, expect, it } from 'vitest';
import { attendanceKind } from '../model/attendance';
import { eventKind } from '../model/event';
import type { Draft } from '../model/kinds';
import { shiftKind } from '../model/shift';
import { aMember, anAttendance, anEvent, aRecord } from '../model/testing/builders';
import { overlap, staffingOf } from './staffing';

const evening = { startTime: '18:00', endTime: '21:00' };
const record = anEvent({ ...evening, roles: ['greeter', 'marshal'] });
const event = eventKind.read(record);
const aShift = (draft: Draft<'shift'>) =>
  shiftKind.read(aRecord('shift', { event: event.id, ...draft }));
const hand = (name: string, roles: readonly string[], draft: Draft<'attendance'>) => ({
  name,
  member: { roles },
  attendance: attendanceKind.read(anAttendance(record, aMember(), draft)),
});

describe('the staffing of an event', () => {
  const door = aShift({ role: 'greeter', wanted: 3, startTime: '17:30', endTime: '19:00' });
  const watch = aShift({ role: 'verifier', wanted: 1, trained: true, startTime: '18:30' });
  const staffing = staffingOf(
    event,
    [watch, door],
    [
      hand('Nopal', ['verifier'], { rsvp: 'yes', shifts: [door.id, watch.id] }),
      hand('Brisa', [], { rsvp: 'invited', shifts: [door.id], backupShifts: [watch.id] }),
      hand('Nube', [], { rsvp: 'no', shifts: [door.id], role: 'marshal' }),
      hand('Luna', [], { rsvp: 'yes', waiting: true, shifts: [door.id] }),
    ],
  );

  it('says what is missing, without those who said no or wait for a place', () => {
    expect(staffing.shifts.map(({ shift, missing }) => [shift.role, missing])).toEqual([
      ['greeter', 1],
      ['verifier', 0],
    ]);
    expect(staffing.roles.map(({ role, missing }) => [role, missing])).toEqual([['marshal', 1]]);
    expect(staffing.missing).toBe(2);
  });

  it('tells who has not said yes, who stands by, who has two at once and who may lack the training', () => {
    const [atDoor, watching] = staffing.shifts;
    expect(atDoor?.people.map(({ name, sure, overlaps }) => [name, sure, overlaps])).toEqual([
      ['Nopal', true, [watch.id]],
      ['Brisa', false, []],
    ]);
    expect(watching?.people.map(({ untrained }) => untrained)).toEqual([false]);
    expect(watching?.standBy.map(({ name, untrained }) => [name, untrained])).toEqual([
      ['Brisa', true],
    ]);
  });
});

describe('overlapping shifts', () => {
  const at = (startTime: string, endTime: string) => ({ startTime, endTime });

  it('lets one follow the other', () => {
    expect(overlap(evening, at('18:00', '19:00'), at('19:00', '20:00'))).toBe(false);
    expect(overlap(evening, at('18:00', '19:30'), at('19:00', '20:00'))).toBe(true);
  });

  it('takes the times of the event where a shift has none', () => {
    expect(overlap(evening, at('', ''), at('20:00', ''))).toBe(true);
    expect(overlap(evening, at('17:00', '18:00'), at('', ''))).toBe(false);
  });

  it('goes on after midnight', () => {
    const night = { startTime: '22:00', endTime: '04:00' };
    expect(overlap(night, at('22:00', '01:00'), at('01:00', '04:00'))).toBe(false);
    expect(overlap(night, at('22:00', '02:00'), at('01:00', '04:00'))).toBe(true);
  });
});
