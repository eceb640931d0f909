import { createVault } from '../create-vault';
import { openDatabase } from '../store/database';
import type { ToWorker } from './protocol';
import { serveVault } from './serve-vault';

declare const self: DedicatedWorkerGlobalScope;

const vault = createVault({
  rows: openDatabase('convite'),
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

const handle = serveVault(vault, (message, transfer) => self.postMessage(message, transfer));
self.onmessage = (event: MessageEvent<ToWorker>) => handle(event.data);

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
