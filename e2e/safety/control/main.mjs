// An app that keeps what it is told in IndexedDB as it stands. A search that finds nothing in Convite's files must
// find nearly everything in the files of this one, or it is blind.
import path from 'node:path';
import { app, BrowserWindow } from 'electron';

app.whenReady().then(() => {
  const window = new BrowserWindow();
  window.loadFile(path.join(import.meta.dirname, 'page.html'));
});
