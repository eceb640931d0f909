import type { Stamp } from '../record';
import { decodeStamp, encodeStamp, MAX_COUNTER, timeOf } from './stamp';

/** How far ahead of our clock a stamp from elsewhere may be, in milliseconds. */
export const MAX_DRIFT = 24 * 60 * 60 * 1000;

/**
 * A hybrid logical clock (Kulkarni et al. 2014): stamps close to wall time that never go back, whatever
 * the machine's clock does, and that are later than everything this device has seen.
 */
export type Clock = {
  /** A stamp later than every stamp issued or observed before. */
  issue(): Stamp;
  /** Takes note of a stamp from elsewhere. Returns false, and ignores it, when it is more than `MAX_DRIFT` ahead of us. */
  observe(stamp: Stamp): boolean;
  /** The latest stamp issued or observed; undefined when there is none yet. */
  last(): Stamp | undefined;
};

/** Whether a stamp is too far ahead of `now` (milliseconds since 1970) to be adopted. */
export const isAhead = (stamp: Stamp, now: number): boolean => timeOf(stamp) > now + MAX_DRIFT;

/**
 * Makes a clock for a device. `now` gives milliseconds since 1970 and may jump either way; `device` is
 * 16 hex digits; `last` is the latest stamp of an earlier session.
 */
export function createClock(deps: {
  readonly now: () => number;
  readonly device: string;
  readonly last?: Stamp | undefined;
}): Clock {
  let last = deps.last;
  return {
    issue() {
      const now = Math.max(0, Math.floor(deps.now()));
      const seen = last === undefined ? { time: -1, counter: 0 } : decodeStamp(last);
      let time = now;
      let counter = 0;
      if (seen.time >= now) {
        time = seen.time;
        counter = seen.counter + 1;
      }
      if (counter > MAX_COUNTER) {
        time += 1;
        counter = 0;
      }
      last = encodeStamp({ time, counter, device: deps.device });
      return last;
    },
    observe(stamp) {
      if (isAhead(stamp, deps.now())) return false;
      if (last === undefined || stamp > last) last = stamp;
      return true;
    },
    last: () => last,
  };
}
