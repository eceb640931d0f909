import { randomUUID } from 'node:crypto';
import { BrowserWindow, type WebContents } from 'electron';
import { PAGE_PREFERENCES, TITLE } from './window';

/** Why pages came to no paper: the person did not want them any more, or their process ended. */
type Unprinted = 'cancelled' | 'failed';

/**
 * A window that nobody sees, in a process of its own, where the pages of a sheet are laid out and printed: Chromium
 * stands still while it prints a thousand people, and the person's own window must not. It has no bridge, and is there
 * for one sheet only. The pages come to it from the page itself, over a line that only our own pages can hear.
 */
export type PaperWindow = {
  /** Opens a fresh one, in place of one that waits, and gives the name of its line; null when it did not open. */
  open(parent: BrowserWindow): Promise<string | null>;
  /** Prints what lies in the one that waits, once all of it is laid out, and ends it. */
  use<T>(print: (contents: WebContents) => Promise<T>): Promise<T | Unprinted>;
  /** Ends the one that waits, else the last that prints: its pages are not wanted any more. */
  close(): void;
  /** Ends them all. */
  closeAll(): void;
};

type Opened = { readonly window: BrowserWindow; readonly ended: Promise<Unprinted> };

/** Makes the keeper of paper windows. `address`: of their page. */
export function createPaperWindow(address: string): PaperWindow {
  let waiting: Opened | null = null;
  const printing: Opened[] = [];

  const endWaiting = (): void => {
    waiting?.window.destroy();
    waiting = null;
  };

  return {
    async open(parent) {
      endWaiting();
      const line = randomUUID();
      const opened = make(parent);
      waiting = opened;
      const loaded = opened.window.loadURL(`${address}#${line}`).then(
        () => line,
        () => null,
      );
      return Promise.race([loaded, opened.ended.then(() => null)]);
    },
    async use(print) {
      if (waiting === null) return 'cancelled';
      const opened = waiting;
      waiting = null;
      printing.push(opened);
      const { webContents } = opened.window;
      const printed = webContents
        .executeJavaScript('globalThis.laidOut')
        .then(() => print(webContents))
        .catch((): Unprinted => 'failed');
      const outcome = await Promise.race([opened.ended, printed]);
      printing.splice(printing.indexOf(opened), 1);
      opened.window.destroy();
      return outcome;
    },
    close() {
      if (waiting) endWaiting();
      else printing.at(-1)?.window.destroy();
    },
    closeAll() {
      endWaiting();
      for (const { window } of printing) window.destroy();
    },
  };
}

function make(parent: BrowserWindow): Opened {
  const window = new BrowserWindow({
    title: TITLE,
    parent,
    show: false,
    paintWhenInitiallyHidden: false,
    webPreferences: PAGE_PREFERENCES,
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  const ended = new Promise<Unprinted>((resolve) => {
    window.once('closed', () => resolve('cancelled'));
    window.webContents.once('render-process-gone', () => resolve('failed'));
  });
  return { window, ended };
}
