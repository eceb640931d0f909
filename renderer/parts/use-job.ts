import { useCallback, useEffect, useRef, useState } from 'react';
import type { Job, Progress } from '../vault/vault';

/** A long job of this screen. Leaving the screen stops it. */
export type RunningJob = {
  /** How far it is; null when none runs. */
  readonly progress: Progress | null;
  /** Starts a job and waits for its outcome; null when the screen was left meanwhile. */
  start<T>(make: (onProgress: (progress: Progress) => void) => Job<T>): Promise<T | null>;
  cancel(): void;
};

const AT_START: Progress = { step: 'reading', done: 0, of: 0 };

/** Runs one job at a time for a screen. */
export function useJob(): RunningJob {
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<Job<unknown> | null>(null);
  const cancel = useCallback(() => running.current?.cancel(), []);
  const start = useCallback(
    async <T>(make: (onProgress: (progress: Progress) => void) => Job<T>): Promise<T | null> => {
      running.current?.cancel();
      setProgress(AT_START);
      const job = make(setProgress);
      running.current = job;
      const outcome = await job.outcome;
      if (running.current !== job) return null;
      running.current = null;
      setProgress(null);
      return outcome;
    },
    [],
  );
  useEffect(
    () => () => {
      running.current?.cancel();
      running.current = null;
    },
    [],
  );
  return { progress, start, cancel };
}
