/** Runs work one at a time, in the order it was handed in. */
export type Queue = {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when everything handed in so far has ended. */
  idle(): Promise<void>;
};

/** Makes an empty queue. Work that throws rejects its own promise and stops nothing else. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const outcome = last.then(work);
      last = outcome.catch(() => undefined);
      return outcome;
    },
    idle: async () => {
      await last;
    },
  };
}
