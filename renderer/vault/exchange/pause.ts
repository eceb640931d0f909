/** Lets messages that wait be heard (a cancel among them) before a long job goes on. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A job's way of being stopped, and of telling how far it is. */
export type Course = {
  /** Tells the progress, hears messages, and answers whether to go on. */
  goesOn(): Promise<boolean>;
  cancel(): void;
};

/** Makes a course that nobody stopped yet. */
export function createCourse(): Course {
  let cancelled = false;
  return {
    async goesOn() {
      await pause();
      return !cancelled;
    },
    cancel() {
      cancelled = true;
    },
  };
}
