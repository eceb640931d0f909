// npm run bench [-- --quick | --only NAME | --json | --scale]: measures the built app in real Electron (docs/bench.md).
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { hasNoDisplay, runWithDisplay } from './display.mjs';

process.chdir(path.join(import.meta.dirname, '..'));

const args = process.argv.slice(2);
if (hasNoDisplay()) {
  process.exitCode = await runWithDisplay(process.execPath, [process.argv[1] ?? '', ...args]);
} else {
  const code = await buildIfNeeded();
  if (code !== 0) process.exit(code);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.resolve('scripts/bench/main.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  await module.main(args);
}
