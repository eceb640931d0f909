import { useEffect, useState } from 'react';
import { type WallClock, wallClock } from '../../core/door/door-time';
import { useAppInfo } from '../app-info-context';

const TICK_MS = 15_000;

/**
 * The clock on the wall where an event is. `today`: the date that the app reckons with, on which a sample stands for
 * ever. Changes every few seconds.
 */
export function useClock(today: string): (timeZone: string) => WallClock {
  const { sample } = useAppInfo();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (timeZone) => {
    const clock = wallClock(now, timeZone);
    return sample ? { ...clock, date: today } : clock;
  };
}
