import { createVault } from '../create-vault';
import type { Rows } from '../store/database';
import type { Vault } from '../vault';

/** The vault over a database, with this machine's clock and randomness. */
export const wholeVault = (rows: Rows): Vault =>
  createVault({
    rows,
    now: () => Date.now(),
    elapsed: () => performance.now(),
    today: () => localDay(new Date()),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    pause,
    mark: (step) => performance.mark(step),
    after(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });

/** The date where the laptop is, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** A turn of the message loop. A timer would wait four milliseconds each time. */
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
