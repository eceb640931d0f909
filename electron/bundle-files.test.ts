import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, listBundle } from './bundle-files';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bundle-'));
  mkdirSync(path.join(folder, 'renderer/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.html'), 'outside');
  writeFileSync(path.join(folder, 'renderer/index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, 'renderer/assets/app.js'), 'export {};');
  writeFileSync(path.join(folder, 'renderer/assets/app.js.map'), '{}');
  symlinkSync(path.join(folder, 'secret.html'), path.join(folder, 'renderer/link.html'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (url: string, method = 'GET') =>
  answer({ url, method }, listBundle(path.join(folder, 'renderer')));

describe('answer', () => {
  it('serves the start page and what it loads, with type and policy', async () => {
    const start = await ask('app://bundle/#/members');
    expect(await start.text()).toBe('<!doctype html>');
    const script = await ask('app://bundle/assets/app.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    for (const { headers } of [start, script]) {
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    }
  });

  it.each([
    'app://bundle/secret.html',
    'app://bundle/../secret.html',
    'app://bundle/%2e%2e/secret.html',
    'app://bundle/..%2fsecret.html',
    'app://bundle/assets/../../secret.html',
    'app://bundle//index.html',
    'app://bundle/assets',
    'app://bundle/assets/',
    'app://bundle/assets/app.js.map',
    'app://bundle/link.html',
    'app://bundle/__proto__',
    'app://other/index.html',
    'app://bundle/C:/Windows/win.ini',
  ])('finds nothing at %s', async (url) => {
    expect((await ask(url)).status).toBe(404);
  });

  it('answers nothing but GET', async () => {
    for (const method of ['POST', 'PUT', 'HEAD', 'OPTIONS']) {
      expect((await ask('app://bundle/', method)).status).toBe(404);
    }
  });
});
