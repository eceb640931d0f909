// npm start [-- --sample]: builds if something changed, then opens the app. --dev reloads as files change.
import fs from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { hasNoDisplay, runWithDisplay } from './display.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';

process.chdir(path.join(import.meta.dirname, '..'));

const given = process.argv.slice(2).filter((arg) => arg !== '--dev');
const isDev = process.argv.includes('--dev');
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const electron = electronRuntime();
if (!electron) {
  console.error('Electron is not installed: run npm run electron:get.');
  process.exit(1);
}

if (!isDev) {
  const code = await buildIfNeeded();
  if (code !== 0) process.exit(code);
}
if (electron.version !== electron.pinned) {
  console.log(`Running on Electron ${electron.version}, the stand-in for development and tests.`);
}
const isUnseen = hasNoDisplay();
if (isUnseen) console.log('No display: running under Xvfb, so no window will be seen.');
if (isRoot) console.log("Running as root, where Chromium's sandbox cannot work: it is off.");
warnOfUserNamespaces();

process.exitCode = await runWithDisplay(...(isDev ? develop() : open()));

/** @returns {[string, string[]]} */
function open() {
  const switches = isRoot ? ['--no-sandbox'] : [];
  // Without a desktop there is no bus to talk to, which Chromium would repeat a dozen times.
  if (isUnseen) switches.push('--log-level=3');
  return [electron?.program ?? '', [...switches, '.', ...given]];
}

/** @returns {[string, string[]]} */
function develop() {
  const bin = 'node_modules/electron-vite/bin/electron-vite.js';
  const forApp = given.length > 0 ? ['--', ...given] : [];
  return [process.execPath, [bin, 'dev', ...(isRoot ? ['--noSandbox'] : []), ...forApp]];
}

/** Ubuntu 24.04 and newer forbid what the sandbox of an unpackaged Electron needs. */
function warnOfUserNamespaces() {
  const file = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  if (isRoot || !fs.existsSync(file) || fs.readFileSync(file, 'utf8').trim() !== '1') return;
  console.log(
    'If Electron stops over its sandbox: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
  );
}
