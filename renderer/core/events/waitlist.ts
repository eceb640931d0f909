import type { Attendance } from '../model/attendance';
import { isThere } from '../views/turnout';

/** Whoever waits for a place, the first to get one first. Who was let in, or said no, waits no more. */
export const inTurn = <
  A extends Pick<Attendance, 'id' | 'rsvp' | 'waiting' | 'waitingSince' | 'mark'>,
>(
  people: readonly A[],
): readonly A[] =>
  people
    .filter(({ rsvp, waiting, mark }) => waiting && rsvp !== 'no' && !isThere(mark))
    .sort((a, b) => {
      const since = (a.waitingSince ?? 0) - (b.waitingSince ?? 0);
      return since !== 0 ? since : a.id < b.id ? -1 : 1;
    });

/** How many places are left for those who wait or come new; null where there is no limit. */
export const freePlaces = (capacity: number | null, expected: number): number | null =>
  capacity === null ? null : Math.max(0, capacity - expected);
