import path from 'node:path';
import { app, ipcMain, session, systemPreferences } from 'electron';
import { registerAppScheme, serveApp } from './app-protocol';
import { readArguments, refusedArgument } from './arguments';
import { idleMinutes } from './auto-lock';
import { FILE_WAITING, FOLDER_CHANGED } from './bridge/channel-names';
import { createParcels } from './bridge/parcels';
import { serve } from './bridge/serve';
import { closeDoors } from './closed-doors';
import { dialogWords } from './dialog-words';
import { createHandlers, followTheme } from './handlers';
import { openLaidOutFiles } from './laid-out-files';
import { reportBugs } from './last-resort';
import { lockWhenLeft } from './lock-when-left';
import { setMenu } from './menu';
import { allowNoNetwork, setDeadProxy } from './no-network';
import { bundled, devServer } from './page-address';
import { createPaperWindow } from './paper-window';
import { openPreferences } from './preferences';
import { openKeptFolder } from './shared-folder/kept-folder';
import { createSharedFolder } from './shared-folder/shared-folder';
import { openSnapshots } from './snapshots';
import { runOnThrowAwayProfile } from './throw-away';
import { createWaitingFile, fileOf, secondStart } from './waiting-file';
import { createOneWindow, PARTITION } from './window';

reportBugs();
// Whatever Chromium and we write is for this person alone.
process.umask(0o077);

const args = process.argv.slice(1);
const refused = refusedArgument(args, {
  isPackaged: app.isPackaged,
  isRoot: process.platform === 'linux' && process.getuid?.() === 0,
});

if (refused === null) start();
else {
  process.stderr.write(`Convite does not start with ${refused.split('=', 1)[0]}.\n`);
  app.exit(2);
}

function start(): void {
  const { sample } = readArguments(args);
  // A sample looks as the person chose before, language and all.
  const chosen = sample ? openPreferences(app.getPath('userData')).current() : undefined;
  if (sample) runOnThrowAwayProfile();

  const brought = secondStart(args, process.cwd());
  // Two processes on one profile would damage its store, so this comes before anything that opens it.
  if (!app.requestSingleInstanceLock(brought)) {
    app.quit();
    return;
  }

  const devAddress = import.meta.env.DEV ? process.env['ELECTRON_RENDERER_URL'] : undefined;
  const page = devAddress === undefined ? bundled : devServer(devAddress);
  registerAppScheme();
  allowNoNetwork(page);
  closeDoors(page);

  const preferences = openPreferences(app.getPath('userData'), chosen);
  const words = () => dialogWords(preferences.current().language, systemLocale());
  const waiting = createWaitingFile(() => window.current()?.webContents.send(FILE_WAITING));
  const profile = app.getPath('userData');
  const folder = createSharedFolder({
    kept: openKeptFolder(profile),
    profile,
    onChange: () => window.current()?.webContents.send(FOLDER_CHANGED),
  });
  const laidOut = openLaidOutFiles(path.join(profile, 'laid-out'));
  const parcels = createParcels();
  const paper = createPaperWindow(page.paper);
  const window = createOneWindow({
    page,
    words,
    onOpened: (contents) => {
      lock.watch(contents);
      // A fresh page is a locked one.
      folder.rest();
      parcels.clear();
      paper.closeAll();
      void laidOut.clear();
    },
    // Nobody knows the passphrase of a sample, so after a lock it begins anew.
    onEnded: async () => {
      if (sample) await session.fromPartition(PARTITION).clearStorageData();
    },
  });
  const lock = lockWhenLeft(
    () => idleMinutes(preferences.current().autoLockMinutes, window.isAtDoor()),
    () => window.replace(),
  );

  app.on('second-instance', (_event, _argv, _folder, message) => {
    const file = fileOf(message);
    if (file !== null) waiting.put(file);
    window.raise();
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    waiting.put(file);
  });
  if (brought.file !== null) waiting.put(brought.file);

  void app.whenReady().then(async () => {
    // macOS would keep pictures of open windows to show them at the next start.
    if (process.platform === 'darwin') {
      systemPreferences.setUserDefault('NSQuitAlwaysKeepsWindows', 'boolean', false);
    }
    setMenu(process.platform);
    followTheme(preferences.current());
    const ours = session.fromPartition(PARTITION);
    serveApp(ours, path.join(import.meta.dirname, '../renderer'));
    const contents = () => window.current()?.webContents ?? null;
    const snapshots = sample
      ? null
      : openSnapshots(path.join(app.getPath('userData'), 'snapshots'));
    const handlers = createHandlers({
      window,
      preferences,
      waiting,
      parcels,
      snapshots,
      folder,
      laidOut,
      paper,
      words,
      sample,
      systemLocale,
    });
    serve(ipcMain, contents, page.origin, handlers, parcels);
    // A sample holds nobody real, and a lock would undo what was tried out in it.
    if (!sample) lock.start();
    await setDeadProxy(ours, page);
    window.open();
  });
}

function systemLocale(): string {
  return app.getPreferredSystemLanguages()[0] ?? app.getLocale();
}
