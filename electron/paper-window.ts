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
  /** Opens a fresh one and gives the name of its line; null when it did not open. */
  open(parent: BrowserWindow): Promise<string | null>;
  /** Prints what lies there, once all of it is laid out, and ends the window. */
  use<T>(print: (contents: WebContents) => Promise<T>): Promise<T | Unprinted>;
  /** Ends it: the person went away, or does not want the pages any more. */
  close(): void;
};

type Opened = { readonly window: BrowserWindow; readonly ended: Promise<Unprinted> };

/** Makes the keeper of the one paper window. `address`: of its page. */
export function createPaperWindow(address: string): PaperWindow {
  let current: Opened | null = null;

  const close = (): void => {
    current?.window.destroy();
    current = null;
  };

  return {
    async open(parent) {
      close();
      const line = randomUUID();
      const opened = make(parent);
      current = opened;
      const loaded = opened.window.loadURL(`${address}#${line}`).then(
        () => line,
        () => null,
      );
      return Promise.race([loaded, opened.ended.then(() => null)]);
    },
    async use(print) {
      const opened = current;
      if (opened === null) return 'cancelled';
      const { webContents } = opened.window;
      const printed = webContents
        .executeJavaScript('globalThis.laidOut')
        .then(() => print(webContents))
        .catch((): Unprinted => 'failed');
      const outcome = await Promise.race([opened.ended, printed]);
      if (current === opened) close();
      return outcome;
    },
    close,
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
