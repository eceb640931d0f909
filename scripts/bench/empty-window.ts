import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron as electron } from '@playwright/test';
import { residentMiB } from './processes';

const MAIN = `import { app, BrowserWindow } from 'electron/main';
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.loadURL('data:text/html,<!doctype html><title>empty</title><input autofocus>');
});
`;

/** Starts an Electron app that shows nothing but an empty field, as the least that starting can cost. */
export async function measureEmptyWindow(): Promise<{ readonly ms: number; readonly MiB: number }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'convite-empty-'));
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    '{"name":"empty","type":"module","main":"main.mjs"}',
  );
  fs.writeFileSync(path.join(folder, 'main.mjs'), MAIN);
  const began = Date.now();
  const app = await electron.launch({
    args: [folder, `--user-data-dir=${path.join(folder, 'profile')}`, '--disable-gpu'],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const window = await app.firstWindow();
  await window.locator('input').waitFor({ state: 'visible' });
  const ms = Date.now() - began;
  await window.waitForTimeout(500);
  const MiB = residentMiB(app.process().pid ?? 0);
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
  return { ms, MiB };
}
