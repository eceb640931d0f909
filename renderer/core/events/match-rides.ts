import { fold } from '../matching/fold';
import type { RecordId } from '../record';
import { grouped } from './grouped';

/** Someone who needs a ride. `places`: how many seats they take, their children with them. */
export type Rider = { readonly id: RecordId; readonly from: string; readonly places: number };

/** Someone who drives. `free`: seats that nobody has yet. */
export type DriverSeats = { readonly id: RecordId; readonly from: string; readonly free: number };

/** Who could ride with whom. */
export type RidePair = { readonly rider: RecordId; readonly driver: RecordId };

/**
 * Who could ride with whom, nobody parted from their children and no car too full. Whoever begins in the same place
 * goes together as far as there is room: first with a driver from there, then with one who has just enough seats.
 * Riders for whom no seat is left are in no pair. The same people give the same answer.
 */
export function suggestRides(
  riders: readonly Rider[],
  drivers: readonly DriverSeats[],
): readonly RidePair[] {
  const cars = drivers.map(({ id, from, free }) => ({ id, from: fold(from), free }));
  const pairs: RidePair[] = [];
  /** Seats riders in the one car that has room for all of them and the least to spare; false when none has. */
  const seat = (group: readonly Rider[], isWanted: (from: string) => boolean = () => true) => {
    const places = placesOf(group);
    const car = cars
      .filter(
        ({ id, from, free }) => free >= places && isWanted(from) && !group.some((r) => r.id === id),
      )
      .reduce<(typeof cars)[number] | null>(
        (best, each) => (best && best.free <= each.free ? best : each),
        null,
      );
    if (!car) return false;
    car.free -= places;
    for (const { id } of group) pairs.push({ rider: id, driver: car.id });
    return true;
  };
  const groups = [...grouped(riders, ({ from }) => fold(from))]
    .sort(([a, some], [b, others]) => placesOf(others) - placesOf(some) || (a < b ? -1 : 1))
    .map(([from, group]) => ({ from, group: largestFirst(group) }));
  const left = groups.map(({ from, group }) =>
    from === '' ? group : group.filter((rider) => !seat([rider], (other) => other === from)),
  );
  for (const group of left) {
    if (seat(group)) continue;
    for (const rider of group) seat([rider]);
  }
  return pairs;
}

const placesOf = (riders: readonly Rider[]): number =>
  riders.reduce((sum, { places }) => sum + places, 0);

const largestFirst = (riders: readonly Rider[]): readonly Rider[] =>
  [...riders].sort((a, b) => b.places - a.places || (a.id < b.id ? -1 : 1));
