import { describe, expect, it } from 'vitest';
import { attendanceKind } from '../../../core/model/attendance';
import { aMember, anAttendance, anEvent } from '../../../core/model/testing/builders';
import { attendeeDraftOf, attendeePatch } from './attendee-draft';

const draft = attendeeDraftOf(
  attendanceKind.read(anAttendance(anEvent(), aMember(), { role: 'host', childcareCount: 1 })),
  (role) => role.toUpperCase(),
);

describe('what is known of a person at an event', () => {
  it('begins with the role in words, and writes no name for a member', () => {
    expect(draft.role).toBe('HOST');
    expect(attendeePatch(draft, false)).not.toHaveProperty('walkInName');
    expect(attendeePatch(draft, true)).toHaveProperty('walkInName', '');
  });

  it('has as many children as ages were given of', () => {
    const patch = attendeePatch({ ...draft, childrenByAge: { '0-2': 2, '3-5': 0 } }, false);
    expect(patch).toMatchObject({ childcareCount: 2, childrenByAge: { '0-2': 2 } });
    expect(attendeePatch({ ...draft, childcareCount: 0 }, false).childcareCount).toBeNull();
  });

  it('keeps where a ride begins only for those who ride or drive', () => {
    const from = { ...draft, rideFrom: 'Molino' };
    expect(attendeePatch(from, false).rideFrom).toBe('');
    expect(attendeePatch({ ...from, seatsOffered: 3 }, false).rideFrom).toBe('Molino');
    expect(attendeePatch({ ...from, ride: true, seatsOffered: 3 }, false)).toMatchObject({
      rideFrom: 'Molino',
      seatsOffered: null,
    });
  });
});
