import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClock, MAX_DRIFT } from './clock';
import {
  compareStamps,
  decodeStamp,
  encodeStamp,
  isStamp,
  MAX_COUNTER,
  MAX_TIME,
  stampAfter,
} from './stamp';

const device = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
  .map((digits) => digits.join(''));
const parts = fc.record({
  time: fc.integer({ min: 0, max: MAX_TIME }),
  counter: fc.integer({ min: 0, max: MAX_COUNTER }),
  device,
});

describe('a stamp', () => {
  test('comes apart into what it was made of', () => {
    fc.assert(
      fc.property(parts, (p) => {
        expect(decodeStamp(encodeStamp(p))).toEqual(p);
      }),
    );
  });

  test('sorts as text by time, then counter, then device', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const expected =
          a.time - b.time ||
          a.counter - b.counter ||
          (a.device < b.device ? -1 : a.device > b.device ? 1 : 0);
        expect(Math.sign(compareStamps(encodeStamp(a), encodeStamp(b)))).toBe(Math.sign(expected));
      }),
    );
  });

  test('is followed at once by one that no other comes before', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const [stamp, other] = [encodeStamp(a), encodeStamp(b)];
        const next = stampAfter(stamp);
        expect([isStamp(next), next > stamp]).toEqual([true, true]);
        expect(other > stamp && other < next).toBe(false);
      }),
    );
    expect(stampAfter('0190a0b0c0d0-0000-0123456789abcdef')).toBe(
      '0190a0b0c0d0-0000-0123456789abcdf0',
    );
    expect(stampAfter('0190a0b0c0d0-00ff-ffffffffffffffff')).toBe(
      '0190a0b0c0d0-0100-0000000000000000',
    );
  });

  test('is told from other texts', () => {
    expect(isStamp('0190a0b0c0d0-0000-0123456789abcdef')).toBe(true);
    expect(isStamp('0190A0b0c0d0-0000-0123456789abcdef')).toBe(false);
    expect(isStamp('0190a0b0c0d0-0000-0123456789abcdef\n')).toBe(false);
    expect(isStamp(7)).toBe(false);
  });
});

describe('the clock', () => {
  const here = '00000000000000aa';
  const there = 'ffffffffffffffbb';

  test('never goes back, whatever the machine and others say', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('wall' as const), at: fc.integer({ min: 0, max: 2 ** 43 }) }),
      fc.record({ do: fc.constant('issue' as const) }),
      fc.record({ do: fc.constant('observe' as const), at: fc.integer({ min: 0, max: 2 ** 43 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let now = 2 ** 40;
        const clock = createClock({ now: () => now, device: here });
        let highest = '';
        for (const s of steps) {
          if (s.do === 'wall') now = s.at;
          if (s.do === 'observe') {
            const stamp = encodeStamp({ time: s.at, counter: 3, device: there });
            if (clock.observe(stamp) && stamp > highest) highest = stamp;
          }
          if (s.do === 'issue') {
            const stamp = clock.issue();
            expect(stamp > highest).toBe(true);
            highest = stamp;
          }
        }
      }),
    );
  });

  test('refuses a stamp more than a day ahead', () => {
    const now = 1_800_000_000_000;
    const clock = createClock({ now: () => now, device: here });
    const at = (time: number) => encodeStamp({ time, counter: 0, device: there });
    expect(clock.observe(at(now + MAX_DRIFT + 1))).toBe(false);
    expect(clock.last()).toBeUndefined();
    expect(clock.observe(at(now + MAX_DRIFT))).toBe(true);
    expect(clock.issue() > at(now + MAX_DRIFT)).toBe(true);
  });

  test('moves a millisecond on when the counter is full', () => {
    const full = encodeStamp({ time: 5000, counter: MAX_COUNTER, device: there });
    const clock = createClock({ now: () => 1000, device: here, last: full });
    expect(decodeStamp(clock.issue())).toEqual({ time: 5001, counter: 0, device: here });
  });
});
