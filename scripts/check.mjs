// npm run check [-- section ...]: format, lint, types, arrows, unused code and unit tests; stops at the
// first section that fails, with its exit code.
import path from 'node:path';
import { runNode } from './run.mjs';

process.chdir(path.join(import.meta.dirname, '..'));

const layers = [
  'renderer/core',
  'renderer/vault',
  'renderer',
  'electron',
  'e2e',
  'scripts',
  'config/tsconfig.tests.json',
];

/** @type {Record<string, { title: string, run: () => Promise<number> }>} */
const sections = {
  format: {
    title: 'Format: two spaces, single quotes, sorted imports',
    run: () => biome('check', '--linter-enabled=false'),
  },
  lint: { title: 'Lint', run: () => biome('lint', '--error-on-warnings') },
  types: { title: 'Types, layer by layer', run: types },
  arrows: {
    title: 'Arrows: who may import whom',
    run: () => runNode('scripts/check-arrows.mjs', []),
  },
  unused: {
    title: 'Unused files, exports and packages',
    run: () => runNode('node_modules/knip/bin/knip.js', ['--config', 'config/knip.json']),
  },
  unit: { title: 'Unit tests', run: () => runNode('node_modules/vitest/vitest.mjs', ['run']) },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(
    `No section ${unknown.join(', ')}. There are: ${Object.keys(sections).join(', ')}.`,
  );
  process.exit(2);
}

for (const [name, section] of Object.entries(sections)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${section.title}`);
  const code = await section.run();
  if (code !== 0) {
    console.error(`\nFailed: ${section.title} (npm run check -- ${name})`);
    process.exit(code);
  }
}

/** @param {string[]} args */
function biome(...args) {
  return runNode('node_modules/@biomejs/biome/bin/biome', [...args, '.']);
}

async function types() {
  for (const layer of layers) {
    console.log(`   ${layer}`);
    const code = await runNode('node_modules/typescript/bin/tsc', ['--noEmit', '-p', layer]);
    if (code !== 0) return code;
  }
  return 0;
}
