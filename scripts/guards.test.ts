import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// A guard that never fires looks like a guard that works: each is given something it must refuse.

/** Files that break a rule, and the word that lint must say about each. */
const refused = [
  ['renderer/core/now.ts', 'export const now = () => Date.now();', 'clock and randomness'],
  ['renderer/core/day.ts', 'export const day = () => new Date();', 'clock and randomness'],
  ['renderer/vault/store/dice.ts', 'export const dice = Math.random;', 'clock and randomness'],
  [
    'renderer/ui/markup.ts',
    "export const set = (e: Element) => { e.innerHTML = 'a'; };",
    'No markup',
  ],
  ['renderer/ui/code.ts', "export const run = new Function('return 1');", 'No markup'],
  [
    'renderer/ui/html.tsx',
    "export const P = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
    'noDangerouslySetInnerHtml',
  ],
  ['renderer/ui/eval.ts', "export const run = () => eval('1');", 'noGlobalEval'],
  ['renderer/ui/say.ts', "export const say = () => console.log('a');", 'noConsole'],
  ['renderer/ui/any.ts', 'export const a = (b: any) => b;', 'noExplicitAny'],
  ['renderer/ui/default.ts', 'export default 1;', 'noDefaultExport'],
  ['renderer/ui/BigName.ts', 'export const a = 1;', 'useFilenamingConvention'],
  ['electron/shell.ts', "import { shell } from 'electron';\nexport const a = shell;", 'No network'],
  ['electron/tls.ts', "import tls from 'node:tls';\nexport const a = tls;", 'no network'],
] as const;

describe('lint', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'convite-lint-'));
  const complaints: string[] = [];

  beforeAll(() => {
    const config = JSON.parse(fs.readFileSync('biome.json', 'utf8'));
    fs.writeFileSync(
      path.join(folder, 'biome.json'),
      JSON.stringify({ ...config, vcs: undefined }),
    );
    fs.cpSync('config/lint', path.join(folder, 'config/lint'), { recursive: true });
    for (const [file, text] of [
      ...refused,
      ['renderer/core/fine.ts', 'export const d = new Date(0);'],
    ]) {
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), `${text}\n`);
    }
    const biome = [
      path.resolve('node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--reporter=github',
      '.',
    ];
    const done = spawnSync(process.execPath, biome, { cwd: folder, encoding: 'utf8' });
    complaints.push(...done.stdout.split('\n').filter((line) => line.startsWith('::error')));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test.each(refused)('refuses %s: %s', (file, _text, word) => {
    expect(complaints.filter((line) => line.includes(file)).join('\n')).toContain(word);
  });

  test('lets core make a date of a value', () => {
    expect(complaints.filter((line) => line.includes('fine.ts'))).toEqual([]);
  });
});

describe('types by layer', () => {
  const folder = fs.mkdtempSync(path.resolve('node_modules/.layers-'));
  beforeAll(() => {
    fs.writeFileSync(path.join(folder, 'page.ts'), 'export const a = document.title;\n');
    fs.writeFileSync(path.join(folder, 'node.ts'), 'export const a = process.pid;\n');
    fs.writeFileSync(path.join(folder, 'store.ts'), 'export const a = indexedDB;\n');
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['renderer/core', 'page.ts', false],
    ['renderer/core', 'node.ts', false],
    ['renderer/core', 'store.ts', false],
    ['renderer/vault', 'page.ts', false],
    ['renderer/vault', 'node.ts', false],
    ['renderer/vault', 'store.ts', true],
    ['renderer', 'page.ts', true],
    ['renderer', 'node.ts', false],
    ['electron', 'page.ts', false],
    ['electron', 'node.ts', true],
  ])('%s compiling %s: %s', (layer, file, compiles) => {
    const project = path.join(folder, 'tsconfig.json');
    const config = { extends: path.resolve(layer, 'tsconfig.json'), include: [file], exclude: [] };
    fs.writeFileSync(project, JSON.stringify(config));
    const tsc = ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project];
    expect(spawnSync(process.execPath, tsc, { encoding: 'utf8' }).status === 0).toBe(compiles);
  });
});

describe('packages', () => {
  const lock = fs.readFileSync('package-lock.json', 'utf8');
  const { dependencies, devDependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8'));

  test('are pinned to exact versions', () => {
    const loose = Object.entries(devDependencies).filter(
      ([, range]) => !/^\d+\.\d+\.\d+$/.test(`${range}`),
    );
    expect(loose).toEqual([]);
  });

  test('are all bundled, so that none is packed beside the app', () => {
    expect(dependencies).toBeUndefined();
  });

  test('have a digest and no address in the lock file', () => {
    expect(lock).not.toContain('"resolved"');
    const entries = Object.entries<{ integrity?: string }>(JSON.parse(lock).packages);
    expect(entries.filter(([place, { integrity }]) => place && !integrity)).toEqual([]);
  });
});
