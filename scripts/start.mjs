// npm start [-- --sample]: builds if something changed, then opens the app. --dev reloads as files change.
import { spawnSync } from 'node:child_process';
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
stopWithoutSandbox(path.join(electron.dist, 'chrome-sandbox'));

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

/**
 * Some systems (Ubuntu 24.04, many containers) forbid ordinary programs the namespaces that Chromium's
 * sandbox is made of. It has a helper for them, which only root can set up.
 *
 * @param {string} helper
 */
function stopWithoutSandbox(helper) {
  if (process.platform !== 'linux' || isRoot) return;
  if (spawnSync('unshare', ['-Ur', 'true'], { stdio: 'ignore' }).status === 0) return;
  const { uid, mode } = fs.statSync(helper);
  if (uid === 0 && (mode & 0o4000) !== 0) return;
  console.error("Chromium's sandbox needs its helper here. Set it up, then start again:");
  console.error(`sudo chown root ${helper} && sudo chmod 4755 ${helper}`);
  process.exit(1);
}
