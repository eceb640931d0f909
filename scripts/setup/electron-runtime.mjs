import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const folder = path.resolve('node_modules/electron');

/**
 * The Electron that is installed, if any.
 *
 * @returns {{ program: string, dist: string, version: string, pinned: string } | null}
 *   `pinned` is the version package.json asks for; `version` differs from it only for the stand-in.
 */
export function electronRuntime() {
  const names = path.join(folder, 'path.txt');
  if (!fs.existsSync(names)) return null;
  const dist = path.join(folder, 'dist');
  const program = path.join(dist, fs.readFileSync(names, 'utf8').trim());
  if (!fs.existsSync(program)) return null;
  const version = fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return { program, dist, version, pinned: pinnedVersion() };
}

/**
 * Tries to download the official Electron that package.json pins.
 *
 * @returns {boolean} whether it is there now
 */
export function downloadOfficial() {
  console.log(`Setup: fetching Electron ${pinnedVersion()}.`);
  const done = spawnSync(process.execPath, [path.join(folder, 'install.js')], {
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (done.status === 0) return true;
  const reason = done.stderr.split('\n').find((line) => line.trim() !== '') ?? 'no reason given';
  console.log(`Setup: the official Electron cannot be downloaded here (${reason.trim()}).`);
  return false;
}

function pinnedVersion() {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
}
