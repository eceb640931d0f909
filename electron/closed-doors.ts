import { app, type Session, session, type WebContents } from 'electron';
import { allowNoPeers } from './no-network';
import { originOf, type PageAddress } from './page-address';

/** Denies every permission on every session, and every way out of its page to every page. Before the app is ready. */
export function closeDoors(page: PageAddress): void {
  app.on('session-created', denyPermissions);
  void app.whenReady().then(() => denyPermissions(session.defaultSession));
  app.on('web-contents-created', (_event, contents) => keepInside(contents, page));
}

function denyPermissions(closed: Session): void {
  closed.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  closed.setPermissionCheckHandler(() => false);
  closed.setDevicePermissionHandler(() => false);
  closed.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  closed.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  closed.setUSBProtectedClassesHandler(({ protectedClasses }) => [...protectedClasses]);
}

function keepInside(contents: WebContents, page: PageAddress): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    // While developing, a changed source reloads the page.
    if (!page.isDevServer || originOf(event.url) !== page.origin) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // A page that asks "leave?" could keep its window, and with it the key, from closing.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  allowNoPeers(contents);
}
