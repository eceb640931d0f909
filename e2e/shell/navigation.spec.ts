import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Convite, expect, freshFolder, launchConvite, test } from '../launch';

const ADDRESSES = [
  'https://example.org/',
  'http://127.0.0.1:1/',
  'file:///etc/passwd',
  'data:text/html,<h1>elsewhere</h1>',
  'javascript:document.body.dataset.ran="yes"',
  'chrome://version/',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://bundle/',
  'mailto:rosa@example.org',
  'tel:+13365550100',
  'app://other/',
  'app://bundle/elsewhere',
];

test.describe('the window', () => {
  test('stays on its page, whatever asks it to go elsewhere', async () => {
    const convite = await launchConvite();
    const { window } = convite;
    const start = window.url();
    await window.evaluate(() => {
      document.body.dataset['here'] = 'still';
    });
    const blob = await window.evaluate(() =>
      URL.createObjectURL(new Blob(['<h1>elsewhere</h1>'], { type: 'text/html' })),
    );
    for (const address of [...ADDRESSES, blob]) {
      for (const [name, go] of Object.entries(WAYS)) {
        await window.evaluate(go, address).catch(() => undefined);
        await expectHere(convite, start, `${name} to ${address}`);
      }
      await window.evaluate(placeLink, address);
      await window.mouse.click(10, 10, { button: 'middle' });
      for (const key of ['Shift', 'ControlOrMeta', 'Alt']) {
        await window.keyboard.down(key);
        await window.mouse.click(10, 10);
        await window.keyboard.up(key);
      }
      await expectHere(convite, start, `a click with keys on ${address}`);
    }
    await window.waitForTimeout(1_000);
    await expectHere(convite, start, 'everything');
    expect(await window.evaluate(() => document.body.dataset['ran'])).toBeUndefined();
  });

  test('comes back locked when its page got away to about:blank, which asks nobody', async () => {
    const convite = await launchConvite();
    const start = convite.window.url();
    for (const way of ['location', 'form', 'refresh']) {
      const go = WAYS[way];
      if (go) await convite.lockedBy(() => convite.window.evaluate(go, 'about:blank'));
      expect(convite.window.url()).toBe(start);
    }
  });

  test('does not reload from the page, and keeps its hash routes and their history', async () => {
    const { window } = await launchConvite();
    await window.evaluate(() => {
      document.body.dataset['here'] = 'still';
      location.hash = '#/members';
      location.hash = '#/events';
    });
    await window.goBack();
    expect(await window.evaluate(() => location.hash)).toBe('#/members');
    await window.evaluate(() => location.reload());
    await window.waitForTimeout(300);
    expect(await window.evaluate(() => document.body.dataset['here'])).toBe('still');
  });

  test('opens no file that is dropped on it', async () => {
    const convite = await launchConvite();
    const { window } = convite;
    const start = window.url();
    await window.evaluate(() => {
      document.body.dataset['here'] = 'still';
    });
    const file = path.join(freshFolder('drop'), 'dropped.html');
    fs.writeFileSync(file, '<h1>elsewhere</h1>');
    const session = await window.context().newCDPSession(window);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    }
    await window.waitForTimeout(300);
    await expectHere(convite, start, 'a dropped file');
  });

  test('downloads nothing', async () => {
    const { app, window } = await launchConvite();
    await app.evaluate(({ session }) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      session.fromPartition('persist:vault').on('will-download', (event, item) => {
        seen.push(`${event.defaultPrevented} ${item.getState()}`);
      });
    });
    await window.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['María Ejemplo']));
      link.download = 'people.csv';
      link.click();
    });
    await window.waitForTimeout(500);
    const seen = await app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    for (const download of seen) expect(download).toMatch(/^true /);
  });

  test('keeps one constant title and has no menu', async () => {
    const { app, window } = await launchConvite();
    await window.evaluate(() => {
      document.title = 'María Ejemplo';
    });
    await window.waitForTimeout(200);
    const seen = await app.evaluate(({ BrowserWindow, Menu }) => ({
      titles: BrowserWindow.getAllWindows().map((each) => each.getTitle()),
      hasMenu: Menu.getApplicationMenu() !== null,
    }));
    expect(seen).toEqual({ titles: ['Convite'], hasMenu: process.platform === 'darwin' });
  });

  test('grows and shrinks its page with Ctrl and plus, minus and zero', async () => {
    const { app } = await launchConvite();
    const level = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
      );
    // Playwright's own keys go past the shell, straight to the page.
    const press = (keyCode: string) =>
      app.evaluate(({ BrowserWindow }, key) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.sendInputEvent({ type: 'keyDown', keyCode: key, modifiers: ['control'] });
      }, keyCode);
    await press('=');
    await press('=');
    await expect.poll(level).toBe(1);
    await press('0');
    await expect.poll(level).toBe(0);
  });
});

/** Each runs in the page. */
const WAYS: Readonly<Record<string, (address: string) => void>> = {
  location: (address) => location.assign(address),
  'window.open': (address) => {
    window.open(address);
  },
  'a named window': (address) => {
    window.open(address, 'other', 'width=300');
  },
  link: (address) => {
    const link = document.createElement('a');
    link.href = address;
    link.click();
  },
  'link to a new window': (address) => {
    const link = document.createElement('a');
    Object.assign(link, { href: address, target: '_blank', rel: 'opener' });
    link.click();
  },
  form: (address) => {
    const form = document.createElement('form');
    form.action = address;
    document.body.append(form);
    form.submit();
  },
  frame: (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    setTimeout(() => frame.remove(), 50);
  },
  refresh: (address) => {
    const meta = document.createElement('meta');
    Object.assign(meta, { httpEquiv: 'refresh', content: `0;url=${address}` });
    document.head.append(meta);
  },
};

/** Puts a link under the upper left corner of the page, above everything. Runs in the page. */
function placeLink(address: string): void {
  const link =
    document.querySelector<HTMLAnchorElement>('#the-link') ?? document.createElement('a');
  link.id = 'the-link';
  link.textContent = 'a link to elsewhere';
  link.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 9999; background: white';
  link.href = address;
  document.body.append(link);
}

async function expectHere({ app, window }: Convite, start: string, after: string): Promise<void> {
  const here = await marker(window);
  expect({ after, here, url: window.url() }).toEqual({ after, here: 'still', url: start });
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows, after).toBe(1);
}

function marker(window: Page): Promise<string | undefined> {
  return window.evaluate(() => document.body.dataset['here']);
}
