import { describe, expect, it } from 'vitest';
import { bundled, devServer, mayLoad } from './page-address';

describe('mayLoad', () => {
  it.each([
    'http://bundle/',
    'https://example.org/',
    'ws://127.0.0.1/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'blob:app://bundle/0b0c',
    'javascript:void 0',
    'mailto:rosa@example.org',
    'devtools://devtools/bundled/inspector.html',
    'chrome://settings',
    'app://other/',
    'about:blank',
  ])('refuses %s', (address) => {
    expect(mayLoad(address, bundled)).toBe(false);
  });

  it('lets the files of the build through', () => {
    expect(mayLoad('app://bundle/assets/app.js', bundled)).toBe(true);
  });

  it('lets through, while developing, the server that reloads the page, and no other', () => {
    const page = devServer('http://localhost:5173/');
    expect(mayLoad('ws://localhost:5173/?token=x', page)).toBe(true);
    expect(mayLoad('http://localhost:5174/', page)).toBe(false);
  });
});
