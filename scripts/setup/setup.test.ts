import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inStep } from './dependencies.mjs';
import { packagesFor } from './system-packages.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'convite-setup-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

type Packages = Record<string, { version: string; integrity: string; optional?: boolean }>;

function lock(name: string, packages: Packages): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, JSON.stringify({ packages: { '': {}, ...packages } }));
  return file;
}

describe('installed packages are in step with the lock file', () => {
  const react = { version: '19.3.1', integrity: 'sha512-a' };
  const wanted = lock('wanted.json', {
    'node_modules/react': react,
    'node_modules/only-on-windows': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  });

  test('when all but those for other systems are there', () => {
    expect(inStep(wanted, lock('installed.json', { 'node_modules/react': react }))).toBe(true);
  });

  test.each<[string, Packages]>([
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/react': { ...react, version: '19.3.0' } }],
    ['a package has other contents', { 'node_modules/react': { ...react, integrity: 'sha512-c' } }],
  ])('but not when %s', (_name, installed) => {
    expect(inStep(wanted, lock('installed.json', installed))).toBe(false);
  });

  test('nor when nothing was ever installed', () => {
    expect(inStep(wanted, path.join(folder, 'nowhere.json'))).toBe(false);
  });
});

describe('system packages', () => {
  const desk = { noDisplay: false, noRuntime: false, isStandIn: false };

  test('for a person at a desk are what Electron needs, and no more', () => {
    const names = packagesFor('run', desk);
    expect(names).toContain('libgtk-3-0');
    expect(names).not.toContain('xvfb');
    expect(names).not.toContain('unzip');
  });

  test('include a display in memory where there is none', () => {
    expect(packagesFor('run', { ...desk, noDisplay: true })).toContain('xvfb');
  });

  test('for the journeys include what reads pages and exported files, and carries folders', () => {
    const needed = ['poppler-utils', 'age', 'syncthing'];
    expect(packagesFor('test', desk)).toEqual(expect.arrayContaining(needed));
  });

  test('for packing name the archiver only where the builder cannot fetch its own', () => {
    expect(packagesFor('dist', desk)).not.toContain('p7zip-full');
    expect(packagesFor('dist', { ...desk, isStandIn: true })).toContain('p7zip-full');
  });
});
