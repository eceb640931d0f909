import { powerMonitor, type WebContents } from 'electron';
import { createAutoLock } from './auto-lock';

/** Input that shows a person is there. Pointer moves are left out: a window that opens under a pointer makes some itself. */
const TOUCHES = new Set(['mouseDown', 'mouseWheel', 'rawKeyDown', 'keyDown', 'touchStart']);

/** Locks when the laptop sleeps, its screen locks, or nobody touches the window for so many minutes. */
export type LockWhenLeft = {
  /** After the app is ready. */
  start(): void;
  /** Called with each new page. */
  watch(contents: WebContents): void;
};

/** `minutes` is asked each time, so that a changed preference holds at once. */
export function lockWhenLeft(minutes: () => number, lock: () => void): LockWhenLeft {
  const autoLock = createAutoLock();
  const now = () => performance.now();
  return {
    start() {
      powerMonitor.on('suspend', lock);
      powerMonitor.on('lock-screen', lock);
      powerMonitor.on('user-did-resign-active', lock);
      setInterval(() => {
        if (autoLock.isDue(now(), minutes())) lock();
      }, 2_000);
    },
    watch(contents) {
      autoLock.opened();
      contents.on('input-event', (_event, { type }) => {
        if (TOUCHES.has(type)) autoLock.touched(now());
      });
    },
  };
}
