import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Convite, expect, freshFolder, launchConvite, test } from '../launch';

test.describe('starting', () => {
  test('a second start hands its file to the first window, and ends', async () => {
    const convite = await launchConvite();
    const { window, profile } = convite;
    await window.evaluate(() => {
      bridge.onFileWaiting(() => {
        document.body.dataset['told'] = 'yes';
      });
    });
    const folder = freshFolder('file');
    fs.writeFileSync(path.join(folder, 'a.convite'), 'sealed bytes');

    expect(await secondStart(profile, ['a.convite'], folder)).toBe(0);
    await expect.poll(() => window.evaluate(() => document.body.dataset['told'])).toBe('yes');
    expect(await takeWaiting(convite)).toBe('sealed bytes');
    expect(await takeWaiting(convite)).toBeNull();
    expect(convite.app.windows()).toHaveLength(1);
  });

  test('a file named at the first start waits, also across a lock, until it is taken', async () => {
    const file = path.join(freshFolder('file'), 'b.convite');
    fs.writeFileSync(file, 'more sealed bytes');
    const convite = await launchConvite({ args: [file] });
    await convite.lockedBy(() => convite.window.evaluate(() => bridge.call('lock')));
    expect(await takeWaiting(convite)).toBe('more sealed bytes');
  });

  test('a card that a second start brings is told from a file, and a longer one is refused', async () => {
    const convite = await launchConvite();
    const folder = freshFolder('file');
    fs.writeFileSync(path.join(folder, 'a.convite-card'), 'who we are');
    fs.writeFileSync(path.join(folder, 'b.convite-card'), Buffer.alloc(9_000));
    await secondStart(convite.profile, ['a.convite-card'], folder);
    await expect.poll(() => takeWaiting(convite)).toBe('card: who we are');
    await secondStart(convite.profile, ['b.convite-card'], folder);
    await expect.poll(() => takeWaiting(convite)).toBe('too-large');
  });

  test('a file that is a link, a folder or gone says so', async () => {
    const convite = await launchConvite();
    const folder = freshFolder('file');
    fs.writeFileSync(path.join(folder, 'a.convite'), 'x');
    fs.symlinkSync(path.join(folder, 'a.convite'), path.join(folder, 'link.convite'));
    fs.mkdirSync(path.join(folder, 'folder.convite'));
    for (const [name, error] of [
      ['link.convite', 'not-a-file'],
      ['folder.convite', 'not-a-file'],
      ['gone.convite', 'unreadable'],
    ] as const) {
      await secondStart(convite.profile, [name], folder);
      await expect.poll(() => takeWaiting(convite)).toBe(error);
    }
  });

  test('preferences survive, and a damaged file of them does not stop the start', async () => {
    const convite = await launchConvite({ language: 'es' });
    const read = () => convite.window.evaluate(() => bridge.call('get-preferences'));
    const before = await read();
    expect(before.language).toBe('es');
    await convite.window.evaluate((next) => bridge.call('set-preferences', next), {
      ...before,
      theme: 'dark' as const,
      autoLockMinutes: 17,
    });
    await convite.reopen();
    expect(await read()).toEqual({ ...before, theme: 'dark', autoLockMinutes: 17 });
    expect(await convite.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(
      true,
    );

    await convite.close();
    fs.writeFileSync(path.join(convite.profile, 'preferences.json'), '{"language":');
    await convite.reopen();
    expect((await read()).language).toBeNull();
  });

  test('the sample runs in a profile of its own that is gone afterwards', async () => {
    const convite = await launchConvite({ args: ['--sample'], language: 'es' });
    const { language } = await convite.window.evaluate(() => bridge.call('get-preferences'));
    expect(language).toBe('es');
    const info = await convite.window.evaluate(() => bridge.call('app-info'));
    expect(info.sample).toBe(true);
    const profile = await convite.app.evaluate(({ app }) => app.getPath('userData'));
    expect(profile).not.toBe(convite.profile);
    expect(fs.statSync(profile).mode & 0o077).toBe(0);
    await convite.close();
    await expect.poll(() => fs.existsSync(profile)).toBe(false);
    expect(fs.existsSync(path.join(convite.profile, 'Partitions'))).toBe(false);
  });

  test('the sample begins anew after a lock, because nobody knows its passphrase', async () => {
    const convite = await launchConvite({ args: ['--sample'] });
    const stores = () =>
      convite.window.evaluate(() => indexedDB.databases().then((all) => all.length));
    await convite.window.evaluate(
      () =>
        new Promise((done) => {
          const opening = indexedDB.open('tried-out', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
          opening.onsuccess = done;
        }),
    );
    expect(await stores()).toBeGreaterThan(0);
    await convite.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await convite.window.waitForTimeout(500);
    expect(await stores()).toBeGreaterThan(0);
    await convite.lockedBy(() => convite.window.evaluate(() => bridge.call('lock')));
    const names = await convite.window.evaluate(() =>
      indexedDB.databases().then((all) => all.map(({ name }) => name)),
    );
    expect(names).not.toContain('tried-out');
  });

  test('what it writes to its profile is for its owner alone', async () => {
    const convite = await launchConvite({ language: 'en' });
    await convite.close();
    const open = fs
      .readdirSync(convite.profile, { recursive: true, encoding: 'utf8' })
      .filter((name) => {
        const found = fs.lstatSync(path.join(convite.profile, name));
        return found.isFile() && (found.mode & 0o077) !== 0 && name !== 'preferences.json';
      });
    expect(open).toEqual([]);
  });
});

/** Starts the program again on the same profile, and waits for it to end. */
function secondStart(
  profile: string,
  args: readonly string[],
  cwd: string,
): Promise<number | null> {
  const folder = path.resolve('node_modules/electron');
  const name = fs.readFileSync(path.join(folder, 'path.txt'), 'utf8').trim();
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    path.join(folder, 'dist', name),
    [path.resolve('.'), `--user-data-dir=${profile}`, '--disable-gpu', ...noSandbox, ...args],
    { stdio: 'ignore', cwd },
  );
  return new Promise((done) => child.once('exit', (code) => done(code)));
}

/** The text of the waiting file, the name of what was wrong with it, or null. */
function takeWaiting({ window }: Convite): Promise<string | null> {
  return window.evaluate(async () => {
    const taken = await bridge.call('take-waiting-file');
    if (taken === null) return null;
    if ('error' in taken) return taken.error;
    return 'card' in taken
      ? `card: ${new TextDecoder().decode(taken.card)}`
      : new TextDecoder().decode(taken.bytes);
  });
}
