import path from 'node:path';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  nativeTheme,
  type Rectangle,
  type WebContents,
} from 'electron';
import icon from '../resources/icons/256x256.png?asset';
import type { DialogWords } from './dialog-words';
import { offerContextMenu } from './menu';
import { originOf, type PageAddress } from './page-address';
import { followZoomKeys } from './zoom';

/** IndexedDB of the vault lies in this partition of the profile. */
export const PARTITION = 'persist:vault';

/** The title of every window, whatever is in it. */
export const TITLE = 'Convite';
// The color of --paper in renderer/ui/tokens.css, so that the window does not flash before its page is there.
const PAPER = { light: '#f7f2e8', dark: '#1b1815' };

/** What every page of ours runs under: a sandbox, with nothing of Node. */
export const PAGE_PREFERENCES = {
  partition: PARTITION,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  devTools: import.meta.env.DEV,
  spellcheck: false,
  navigateOnDragDrop: false,
  enableWebSQL: false,
  disableDialogs: true,
} as const;

/** The one window. It is always open or about to be, except before `open` and while quitting. */
export type OneWindow = {
  open(): void;
  /** Ends the window with its renderer process and everything in it, and opens a fresh one in the same place. */
  replace(): void;
  /** Brings it to the front. */
  raise(): void;
  current(): BrowserWindow | null;
  /**
   * Fills the screen while the laptop stands at the door of an event, and gives the window its place back after. Empties
   * the clipboard before it is handed over.
   */
  standAtDoor(stands: boolean): void;
  isAtDoor(): boolean;
};

type Place = {
  readonly bounds: Rectangle;
  readonly state: 'normal' | 'maximized' | 'minimized' | 'full';
};

/**
 * What the window needs. `words`: in the language of the moment. `onOpened` hears of every window before its page
 * loads; `onEnded` settles before another one takes its place.
 */
export type Surroundings = {
  readonly page: PageAddress;
  readonly words: () => DialogWords;
  readonly onOpened: (contents: WebContents) => void;
  readonly onEnded: () => Promise<void>;
};

/** Makes the keeper of the one window; nothing opens yet. */
export function createOneWindow({ page, words, onOpened, onEnded }: Surroundings): OneWindow {
  let window: BrowserWindow | null = null;
  let isReplacing = false;
  /** Where the window was before it filled the screen at a door; null when it stands at none. */
  let placeBeforeDoor: Place | null = null;
  const crashes: number[] = [];

  const open = (place: Place | null, hasFocus: boolean): void => {
    const opened = make(place);
    window = opened;
    opened.once('ready-to-show', () => show(opened, place, hasFocus));
    opened.on('closed', () => {
      if (window === opened) window = null;
    });
    const { webContents } = opened;
    webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && window === opened) afterCrash();
    });
    // Chromium asks nobody before it shows about:blank, so a page that did get away is replaced.
    webContents.on('did-navigate', (_event, url) => {
      if (originOf(url) !== page.origin && window === opened) void replace();
    });
    followZoomKeys(webContents);
    offerContextMenu(webContents, words);
    onOpened(webContents);
    // A window that is replaced while it loads ends its loading with an error that says nothing.
    opened.loadURL(page.start).catch(() => undefined);
  };

  const replace = async (): Promise<void> => {
    const old = window;
    if (old === null) return;
    const place = placeBeforeDoor ?? placeOf(old);
    placeBeforeDoor = null;
    const hasFocus = old.isFocused();
    isReplacing = true;
    old.destroy();
    await onEnded();
    open(place, hasFocus);
    isReplacing = false;
  };

  const afterCrash = (): void => {
    const now = performance.now();
    crashes.push(now);
    if (crashes.filter((time) => now - time < 60_000).length < 3) {
      void replace();
      return;
    }
    const { crashedTitle, crashedText } = words();
    dialog.showErrorBox(crashedTitle, crashedText);
    app.exit(1);
  };

  app.on('window-all-closed', () => {
    if (!isReplacing && window === null) app.quit();
  });

  return {
    open: () => open(null, true),
    replace: () => void replace(),
    raise() {
      if (window?.isMinimized()) window.restore();
      window?.show();
      window?.focus();
    },
    current: () => window,
    standAtDoor(stands) {
      if (window === null || stands === (placeBeforeDoor !== null)) return;
      const wasFull = placeBeforeDoor?.state === 'full';
      placeBeforeDoor = stands ? placeOf(window) : null;
      if (!wasFull) window.setFullScreen(stands);
      if (stands) emptyClipboard();
    },
    isAtDoor: () => placeBeforeDoor !== null,
  };
}

function make(place: Place | null): BrowserWindow {
  const made = new BrowserWindow({
    title: TITLE,
    icon,
    width: 1280,
    height: 800,
    ...place?.bounds,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      ...PAGE_PREFERENCES,
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
    },
  });
  // Rosters stay out of screenshots by other programs where the system can do that (macOS, Windows).
  if (app.isPackaged) made.setContentProtection(true);
  made.on('page-title-updated', (event) => event.preventDefault());
  return made;
}

/** A passphrase that was pasted to unlock, or a phone, is not for whoever is handed the laptop. */
function emptyClipboard(): void {
  clipboard.clear();
  // Linux has a second one, of what is selected.
  (clipboard.selection as typeof clipboard.selection | undefined)?.clear();
}

function placeOf(window: BrowserWindow): Place {
  const bounds = window.getNormalBounds();
  if (window.isFullScreen()) return { bounds, state: 'full' };
  if (window.isMinimized()) return { bounds, state: 'minimized' };
  return { bounds, state: window.isMaximized() ? 'maximized' : 'normal' };
}

/** A window that was replaced in the background must not take the keyboard from another program. */
function show(window: BrowserWindow, place: Place | null, hasFocus: boolean): void {
  if (place?.state === 'minimized') {
    window.minimize();
    return;
  }
  if (place?.state === 'maximized') window.maximize();
  if (place?.state === 'full') window.setFullScreen(true);
  if (hasFocus) window.show();
  else window.showInactive();
}
