// An app with none of Convite's protections. A test that sees nothing leave Convite must see it leave this one,
// or it is blind.
import { app, BrowserWindow } from 'electron';

app.whenReady().then(() => {
  const window = new BrowserWindow({ webPreferences: { webSecurity: false } });
  window.loadURL(process.env['CONTROL_PAGE'] ?? 'about:blank');
});
