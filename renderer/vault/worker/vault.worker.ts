import { closedState } from '../opening/is-empty';
import { openDatabase } from '../store/database';
import type { FromWorker, ToWorker } from './protocol';
import { serveVault } from './serve-vault';

declare const self: DedicatedWorkerGlobalScope;

const rows = openDatabase('convite');
const post = (message: FromWorker, transfer: Transferable[]) => self.postMessage(message, transfer);

/** Until the locked screen is there and its fonts are in, in milliseconds: reading the vault meanwhile would delay it. */
const AFTER_FIRST_SCREEN_MS = 400;

// The vault is a megabyte of code. What the page asks first, whether there is one, is answered before it is read.
let handle: ((message: ToWorker) => void) | undefined;
let reading: Promise<void> | undefined;

const readVault = (): Promise<void> => {
  reading ??= import('../../core/no-code-from-text')
    .then(() => import('./whole-vault'))
    .then(
      ({ wholeVault }) => {
        handle = serveVault(wholeVault(rows), post);
      },
      (thrown: unknown) => {
        // Outside the promise, so that the page hears of it.
        setTimeout(() => {
          throw thrown;
        });
      },
    );
  return reading;
};

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (handle) {
    handle(data);
  } else if (data.type === 'call' && data.name === 'state') {
    void closedState(rows).then((value) => {
      post({ type: 'answer', id: data.id, value }, []);
      setTimeout(() => void readVault(), AFTER_FIRST_SCREEN_MS);
    });
  } else {
    void readVault().then(() => handle?.(data));
  }
};
