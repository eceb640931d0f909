import { placesInCar } from '../../core/events/needs';
import { type Attendance, attendanceKind } from '../../core/model/attendance';
import type { Change, RecordId } from '../../core/record';
import { err, ok } from '../../core/result';
import type { Decide } from './decision';
import { openEvent } from './open-event';

/** Says who rides with whom. No car takes more people than it has seats, whoever was in it before. */
export const matchRides: Decide<'match-rides'> = ({ event, pairs }, { set }) => {
  const open = openEvent(set, event);
  if (!open.ok) return open;
  const people = new Map<RecordId, Attendance>();
  for (const record of set.by('attendance', 'event', event)) {
    people.set(record.id, attendanceKind.read(record));
  }
  const after = new Map([...people].map(([id, { driver }]) => [id, driver]));
  for (const { rider, driver } of pairs) {
    const seats = driver === null ? null : people.get(driver);
    if (!people.has(rider) || seats === undefined) {
      return err({ type: 'not-found', kind: 'attendance' });
    }
    if (rider === driver) return err({ type: 'bad-value', field: 'driver' });
    after.set(rider, driver);
  }
  const filled = new Set(pairs.flatMap(({ driver }) => driver ?? []));
  for (const driver of filled) {
    const taken = [...after]
      .filter(([id, with_]) => with_ === driver && takesSeat(people.get(id)))
      .reduce((sum, [id]) => sum + placesInCar(people.get(id) as Attendance), 0);
    if (taken > (people.get(driver)?.seatsOffered ?? 0)) return err({ type: 'no-seats-left' });
  }
  const changes = pairs.flatMap(({ rider, driver }): Change[] =>
    people.get(rider)?.driver === driver
      ? []
      : [{ kind: 'attendance', id: rider, set: { driver } }],
  );
  return ok({ changes, label: 'rides-matched', ids: pairs.map(({ rider }) => rider) });
};

/** Who said no, waits for a place or needs no ride any more leaves the seat to others. */
const takesSeat = (person: Attendance | undefined): boolean =>
  person?.ride === true && person.rsvp !== 'no' && !person.waiting;
