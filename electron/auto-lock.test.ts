import { describe, expect, it } from 'vitest';
import { createAutoLock, idleMinutes } from './auto-lock';

const minute = 60_000;

describe('createAutoLock', () => {
  it('locks when nobody touched the window for the minutes chosen', () => {
    const lock = createAutoLock();
    lock.touched(10);
    expect(lock.isDue(10 + 5 * minute - 1, 5)).toBe(false);
    expect(lock.isDue(10 + 5 * minute, 5)).toBe(true);
  });

  it('starts over with each touch', () => {
    const lock = createAutoLock();
    lock.touched(0);
    lock.touched(4 * minute);
    expect(lock.isDue(6 * minute, 5)).toBe(false);
  });

  it('follows a shorter time as soon as it is chosen', () => {
    const lock = createAutoLock();
    lock.touched(0);
    expect(lock.isDue(2 * minute, 5)).toBe(false);
    expect(lock.isDue(2 * minute, 1)).toBe(true);
  });

  it('waits an hour and a half at the door of an event, or longer if someone chose so', () => {
    expect(idleMinutes(5, false)).toBe(5);
    expect(idleMinutes(5, true)).toBe(90);
    expect(idleMinutes(120, true)).toBe(120);
  });

  it('does not lock a fresh window again and again', () => {
    const lock = createAutoLock();
    lock.touched(0);
    lock.opened();
    expect(lock.isDue(60 * minute, 1)).toBe(false);
  });
});
