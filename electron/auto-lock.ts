/** Locks a window that nobody touches. Times in milliseconds of a clock that only goes forward. */
export type AutoLock = {
  /** Someone pressed a key or moved the pointer in the window. */
  touched(now: number): void;
  /** A fresh window is open, and locked: there is nothing to lock until it is touched. */
  opened(): void;
  /** Whether it is time. */
  isDue(now: number, minutes: number): boolean;
};

/**
 * Minutes without input until the vault locks. At the door of an event, which opens an hour before anybody comes, there
 * are quiet times, and what can be seen there is little: an hour and a half, or longer if someone chose so.
 */
export const idleMinutes = (chosen: number, isAtDoor: boolean): number =>
  isAtDoor ? Math.max(chosen, 90) : chosen;

/** Counts from the last input in our own window, so that it works on systems that do not tell how long they idle. */
export function createAutoLock(): AutoLock {
  let lastTouch: number | null = null;
  return {
    touched(now) {
      lastTouch = now;
    },
    opened() {
      lastTouch = null;
    },
    isDue: (now, minutes) => lastTouch !== null && now - lastTouch >= minutes * 60_000,
  };
}
