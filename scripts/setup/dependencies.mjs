import fs from 'node:fs';
import { run, runNode } from '../run.mjs';

/**
 * Brings node_modules in step with package-lock.json. Looks first, so that nothing happens when it already is.
 *
 * @returns {Promise<number>} exit code
 */
export async function installDependencies() {
  if (inStep()) return 0;
  console.log('Setup: installing the packages named in package-lock.json (npm ci).');
  // No package of ours needs its install script; not running them is one way in less.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  return npm ? runNode(npm, args) : run('npm', args);
}

/**
 * Compares our lock file with the one npm leaves inside node_modules after an install that went well.
 *
 * @param {string} wantedFile
 * @param {string} installedFile
 */
export function inStep(
  wantedFile = 'package-lock.json',
  installedFile = 'node_modules/.package-lock.json',
) {
  if (!fs.existsSync(installedFile)) return false;
  const wanted = packagesOf(wantedFile);
  const installed = packagesOf(installedFile);
  return Object.entries(wanted).every(([place, want]) => {
    if (place === '') return true;
    const have = installed[place];
    // Packages for other systems are optional, and rightly absent.
    if (!have) return want.optional === true;
    return have.version === want.version && have.integrity === want.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
}
