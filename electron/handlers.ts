import { app, type BrowserWindow, nativeTheme } from 'electron';
import { devDependencies } from '../package.json';
import dragIcon from '../resources/icons/64x64.png?asset';
import { withoutFiles } from './arguments';
import type { Preferences } from './bridge/contract';
import type { Parcels } from './bridge/parcels';
import type { Handlers } from './bridge/serve';
import type { DialogWords } from './dialog-words';
import {
  openCalendarFile,
  openCardFile,
  openExchangeFile,
  openPictureFile,
  openTableFile,
  readWaitingFile,
  saveCalendarFile,
  saveCardFile,
  saveChartPicture,
  saveExchangeFile,
  saveExchangeFiles,
  saveTable,
} from './exchange-files';
import type { LaidOutFiles } from './laid-out-files';
import type { PaperWindow } from './paper-window';
import type { PreferenceFile } from './preferences';
import { printSheet, saveSheetPdf } from './printing';
import { folderHandlers } from './shared-folder/folder-handlers';
import type { SharedFolder } from './shared-folder/shared-folder';
import type { Snapshots } from './snapshots';
import type { WaitingFile } from './waiting-file';
import type { OneWindow } from './window';

/** What the handlers work with. */
export type Shell = {
  readonly window: OneWindow;
  readonly preferences: PreferenceFile;
  readonly waiting: WaitingFile;
  readonly parcels: Parcels;
  /** Null in a sample: it leaves nothing behind. */
  readonly snapshots: Snapshots | null;
  readonly folder: SharedFolder;
  readonly laidOut: LaidOutFiles;
  readonly paper: PaperWindow;
  readonly words: () => DialogWords;
  readonly sample: boolean;
  readonly systemLocale: () => string;
};

/** What the shell does for the page, one handler a channel of the contract. */
export function createHandlers(shell: Shell): Handlers {
  const { window, preferences, waiting, words } = shell;
  return {
    'send-slice': shell.parcels.send,
    'fetch-slice': shell.parcels.fetch,
    'app-info': async () => ({
      version: app.getVersion(),
      sample: shell.sample,
      testRuntime: process.versions.electron !== devDependencies.electron,
      locale: shell.systemLocale(),
    }),
    'get-preferences': async () => preferences.current(),
    'set-preferences': async (next) => {
      followTheme(next);
      await preferences.keep(next);
      return null;
    },
    lock: async () => {
      // The answer leaves first; then the page that asked is gone.
      setImmediate(() => window.replace());
      return null;
    },
    'stand-at-door': async ({ stands }) => {
      window.standAtDoor(stands);
      return null;
    },
    'open-sample': async () => {
      app.relaunch({ args: [...withoutFiles(process.argv.slice(1)), '--sample'] });
      setImmediate(() => app.quit());
      return null;
    },
    'open-exchange-file': () => openExchangeFile(present(window), words()),
    'take-waiting-file': async () => {
      const file = waiting.take();
      return file === null ? null : readWaitingFile(file);
    },
    'save-exchange-file': (file) => saveExchangeFile(present(window), words(), file),
    'save-exchange-files': (files) => saveExchangeFiles(present(window), words(), files),
    'lay-out-file': (file) => shell.laidOut.put(file),
    'drag-file': async ({ fileName }) => {
      const file = shell.laidOut.find(fileName);
      if (file !== null) present(window).webContents.startDrag({ file, icon: dragIcon });
      return null;
    },
    'clear-laid-out': async () => {
      await shell.laidOut.clear();
      return null;
    },
    'open-card-file': () => openCardFile(present(window), words()),
    'open-picture-file': () => openPictureFile(present(window), words()),
    'save-card-file': (card) => saveCardFile(present(window), words(), card),
    'open-table-file': () => openTableFile(present(window), words()),
    'save-table': (table) => saveTable(present(window), words(), table),
    'open-calendar-file': () => openCalendarFile(present(window), words()),
    'save-calendar-file': (file) => saveCalendarFile(present(window), words(), file),
    ...folderHandlers(shell.folder, () => present(window), words),
    'save-snapshot': async ({ bytes, replaced }) =>
      (await shell.snapshots?.save(bytes, replaced)) ?? 'not-kept',
    'newest-snapshot': async ({ before }) => (await shell.snapshots?.newest(before)) ?? null,
    'save-chart-picture': (chart) => saveChartPicture(present(window), words(), chart),
    'open-paper': () => shell.paper.open(present(window)),
    'close-paper': async () => {
      shell.paper.close();
      return null;
    },
    'print-sheet': (paper) => printSheet(shell.paper, paper),
    'save-sheet-pdf': (sheet) =>
      saveSheetPdf(shell.paper, present(window), words(), sheet, new Date()),
  };
}

/** Makes the system's parts of the window (scroll bars, dialogs) light or dark as the page is. */
export function followTheme({ theme }: Preferences): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'light' : theme;
}

function present(window: OneWindow): BrowserWindow {
  const current = window.current();
  if (current === null) throw new Error('no window');
  return current;
}
