// npm run e2e [-- Playwright's arguments]: the journeys, in the built app, in real Electron.
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { runWithDisplay } from './display.mjs';

process.chdir(path.join(import.meta.dirname, '..'));

const code = await buildIfNeeded();
if (code !== 0) process.exit(code);
process.exitCode = await runWithDisplay(process.execPath, [
  'node_modules/@playwright/test/cli.js',
  'test',
  ...process.argv.slice(2),
]);
