import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { run } from '../run.mjs';

/** What Electron needs from the system to show a window and print. */
const electronLibraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libnotify4',
  'libxss1',
  'libxtst6',
  'libsecret-1-0',
  'fonts-liberation',
];

/** @typedef {'run' | 'test' | 'dist'} Purpose */

/**
 * What decides which packages are needed: whether windows have nowhere to appear, whether Electron still has
 * to be fetched from the npm registry, and whether it was.
 *
 * @typedef {{ noDisplay: boolean, noRuntime: boolean, isStandIn: boolean }} Machine
 */

/**
 * Debian's names of what a purpose needs.
 *
 * @param {Purpose} purpose
 * @param {Machine} machine
 * @returns {string[]}
 */
export function packagesFor(purpose, machine) {
  const names = [...electronLibraries];
  // The stand-in for the official Electron comes in a zip file.
  if (machine.noRuntime) names.push('unzip');
  if (machine.noDisplay) names.push('xvfb', 'xauth');
  // Journeys turn printed pages into text, open exported files with the stock tool, let another program carry
  // a shared folder, watch the calls for the network, and look at the packed app's window on a display of its own.
  if (purpose === 'test') {
    names.push('poppler-utils', 'age', 'syncthing', 'strace', 'xvfb', 'x11-utils');
  }
  if (purpose === 'dist') names.push('xvfb', 'x11-utils');
  // With the official Electron the builder fetches its own.
  if (purpose === 'dist' && machine.isStandIn) names.push('p7zip-full');
  return [...new Set(names)];
}

/**
 * Sees that the packages are there. As root on a Debian-like system it installs what is missing;
 * otherwise it names them in one line to copy.
 *
 * @param {Purpose} purpose
 * @param {Machine} machine
 * @returns {Promise<number>} exit code
 */
export async function installSystemPackages(purpose, machine) {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/dpkg-query')) return 0;
  const missing = missingOf(packagesFor(purpose, machine));
  if (missing.length === 0) return 0;
  const names = missing.map(nameHere);
  if (process.getuid?.() !== 0) {
    console.error('Setup: these system packages are missing. Install them, then start again:');
    console.error(`sudo apt-get install -y ${names.join(' ')}`);
    return 1;
  }
  console.log(`Setup: installing system packages: ${names.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-qq'], { env });
  if (updated !== 0) return updated;
  const install = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0'];
  return run('apt-get', [...install, ...names], { env });
}

/**
 * @param {readonly string[]} names
 * @returns {string[]} those not installed
 */
function missingOf(names) {
  const asked = names.flatMap((name) => [name, `${name}t64`]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const format = '${Package} ${db:Status-Status}\n';
  const answer = spawnSync('dpkg-query', ['-W', '-f', format, ...asked], { encoding: 'utf8' });
  const installed = new Set(
    answer.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return names.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/**
 * Newer Debian and Ubuntu renamed some libraries when they moved to 64-bit time.
 *
 * @param {string} name
 */
function nameHere(name) {
  const renamed = spawnSync('apt-cache', ['show', '-q', `${name}t64`], { stdio: 'ignore' });
  return renamed.status === 0 ? `${name}t64` : name;
}
