import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DoorOffer } from '../views/door-views';
import {
  COUNTDOWN_S,
  type Countdown,
  nextCountdown,
  opensByItself,
  QUIET_S,
} from './door-by-itself';

const event: DoorOffer = {
  id: 'e1',
  titleEn: 'Assembly',
  titleEs: 'Asamblea',
  date: '2026-03-01',
  startTime: '18:30',
  endTime: '20:00',
  timeZone: 'America/New_York',
  hasPin: false,
  declined: false,
  left: false,
};
const at = (time: string, date = '2026-03-01') => ({ date, time });

describe('whether a door may open by itself', () => {
  const may = (change: Partial<DoorOffer>, time = '18:00', isSample = false) =>
    opensByItself({ ...event, ...change }, at(time), isSample);

  it('holds from one hour before the start until the end', () => {
    const times = ['17:29', '17:30', '18:30', '19:59', '20:00', '20:30'];
    expect(times.map((time) => may({}, time))).toEqual([false, true, true, true, false, false]);
  });

  it('holds for no event without a time, on another laptop, or left already', () => {
    expect(may({ startTime: '', endTime: '' })).toBe(false);
    expect(may({ declined: true })).toBe(false);
    expect(may({ left: true })).toBe(false);
  });

  it('holds in a sample with a PIN only: nobody could leave', () => {
    expect(may({}, '18:00', true)).toBe(false);
    expect(may({ hasPin: true }, '18:00', true)).toBe(true);
  });
});

describe('the countdown of a door', () => {
  const quiet = { quietS: QUIET_S, isBusy: false };
  const a = [{ id: 'a' }];

  it('tells every second beforehand, then opens', () => {
    let countdown: Countdown = null;
    const told: number[] = [];
    do {
      countdown = nextCountdown(countdown, a, quiet);
      told.push(countdown?.left ?? -1);
    } while (countdown?.left !== 0);
    expect(told).toEqual(Array.from({ length: COUNTDOWN_S + 1 }, (_, n) => COUNTDOWN_S - n));
  });

  it('is put off by a touch, by work that is open and by a second door, and begins anew after', () => {
    const nearly = { event: 'a', left: 1 };
    expect(nextCountdown(nearly, a, { ...quiet, quietS: QUIET_S - 1 })).toBeNull();
    expect(nextCountdown(nearly, a, { ...quiet, isBusy: true })).toBeNull();
    expect(nextCountdown(nearly, [...a, { id: 'b' }], quiet)).toBeNull();
    expect(nextCountdown(nearly, [], quiet)).toBeNull();
    expect(nextCountdown(nearly, [{ id: 'b' }], quiet)).toEqual({ event: 'b', left: COUNTDOWN_S });
  });

  it('never opens a door that was not told of for the whole time', () => {
    const moment = fc.record({
      doors: fc.subarray(['a', 'b']),
      quietS: fc.integer({ min: 0, max: 60 }),
      isBusy: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, moment)),
        (run) => {
          let countdown: Countdown = null;
          let told = 0;
          for (const change of run.flatMap((one) => [one, null, null, null, null])) {
            const { doors, ...around } = change ?? { doors: ['a'], ...quiet };
            const next = nextCountdown(
              countdown,
              doors.map((id) => ({ id })),
              around,
            );
            told = next === null || next.event !== countdown?.event ? 0 : told + 1;
            if (next?.left === 0) expect(told).toBeGreaterThanOrEqual(COUNTDOWN_S);
            countdown = next;
          }
        },
      ),
    );
  });
});
