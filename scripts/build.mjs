// npm run build: bundles the app into out/. `npm start` and the journeys call it only when something changed.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from './run.mjs';

const sources = ['electron', 'renderer', 'resources'];
const single = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];
const marker = 'out/sources.sha256';

/**
 * Builds, and notes which sources the build was made from.
 *
 * @returns {Promise<number>} exit code
 */
export async function build() {
  const before = sourcesHash();
  fs.rmSync(marker, { force: true });
  const code = await runNode('node_modules/electron-vite/bin/electron-vite.js', [
    'build',
    '--logLevel=warn',
  ]);
  if (code === 0) fs.writeFileSync(marker, before);
  return code;
}

/** Builds unless out/ was made from the sources as they are now. */
export async function buildIfNeeded() {
  if (fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === sourcesHash()) return 0;
  console.log('Building.');
  return build();
}

function sourcesHash() {
  const hash = createHash('sha256');
  const files = sources
    .flatMap((folder) => fs.readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of [...files, ...single]) {
    hash.update(`${file}\0`).update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await build();
