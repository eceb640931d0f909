import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import { aMember, anEvent, aRecord } from '../../core/model/testing/builders';
import { ATTENDANCE_MARKS, RSVP_ANSWERS } from '../../core/model/vocabulary';
import type { Rec } from '../../core/record';
import { createWorkingSet } from '../store/working-set';
import { createPresences } from './presences';

const members = Array.from({ length: 4 }, () => aMember());
const events = ['2019-01-05', '2019-02-01', '2019-02-12'].map((date) => anEvent({ date }));

const aRow = fc
  .record({
    event: fc.constantFrom(...events),
    member: fc.constantFrom(...members),
    rsvp: fc.constantFrom(null, ...RSVP_ANSWERS),
    mark: fc.constantFrom(...ATTENDANCE_MARKS),
  })
  .map(({ event, member, ...said }) =>
    aRecord(
      'attendance',
      { event: event.id, member: member.id, ...said },
      attendanceId(event.id, member.id),
    ),
  );
const anEventAgain = fc
  .record({
    event: fc.constantFrom(...events),
    date: fc.constantFrom('2019-01-20', '2019-02-10', ''),
    cancelled: fc.boolean(),
  })
  .map(({ event, ...fields }) => aRecord('event', fields, event.id));
const aDeletion = aRow.map((row): Rec => ({ ...row, fields: {}, tombstone: row.stamps.base }));

it('adds up the same however the rows came: one by one, or all at once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(aRow, anEventAgain, aDeletion), { maxLength: 30 }), (changes) => {
      const set = createWorkingSet();
      set.apply([...members, ...events]);
      const kept = createPresences(set);
      for (const change of changes) {
        kept();
        set.apply([change]);
      }
      const anew = createPresences(set)();
      const known = [...kept()].filter(([, presence]) => presence.came + presence.missed > 0);
      expect(new Map(known)).toEqual(new Map(anew));
    }),
    { numRuns: 200 },
  );
});
