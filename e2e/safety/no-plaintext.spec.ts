import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { _electron as electron } from '@playwright/test';
import { type Convite, expect, freshFolder, launchConvite, test } from '../launch';
import { LockPage } from '../pages/lock-page';
import { MembersPage } from '../pages/members-page';
import { PaperPage } from '../pages/paper-page';
import { SharingPage } from '../pages/sharing-page';
import { plantOpenly } from './control/plant-openly';
import { plantEverywhere, setUpWith, wordsToPlant } from './planting';
import { scanDisk } from './scan/disk';
import { formsOf, wordsFor } from './scan/markers';
import { processTree } from './scan/processes';

const isRoot = process.getuid?.() === 0;

test.describe('what a person types', () => {
  test('never lies in clear on the disk, in any state of the app', async () => {
    test.setTimeout(240_000);
    const markers = wordsToPlant();
    const a = await launchIsolated();
    const look = (state: string, ...ofWhom: readonly Isolated[]) =>
      test.step(`nothing lies in clear: ${state}`, async () => {
        const places = {
          own: ofWhom.flatMap(({ folders }) => folders),
          since: a.since,
          processes: ofWhom.flatMap(({ pid }) => processTree(pid)),
        };
        const { hits, bytes } = scanDisk(markers, places);
        expect(hits).toEqual([]);
        expect(bytes).toBeGreaterThan(100_000);
      });

    const event = await test.step('plants a word in every field', async () => {
      await setUpWith(a.convite.window, markers);
      return plantEverywhere(a.convite, markers);
    });
    await look('unlocked', a);

    await test.step('shows a roster that is not printed', async () => {
      await new PaperPage(a.convite.window).open(event);
      await expect(a.convite.window.getByText(markers.family).first()).toBeVisible();
    });
    await look('a print preview', a);

    // In a folder that the person chose: its name is theirs, and only what is in it is ours.
    const file = path.join(freshFolder('files'), `${markers.fileName}.convite`);
    const words = await test.step('seals an event into a file', () =>
      new SharingPage(a.convite).sendEvent(markers.titleEn, file));
    await look('a file made', a);

    await test.step('locks', async () => {
      const window = await a.convite.lockedBy(() => a.convite.window.keyboard.press('Control+l'));
      await expect(new LockPage(window).heading).toBeVisible();
    });
    await look('locked', a);

    await test.step('leaves a form unsaved, and the power goes', async () => {
      await new LockPage(a.convite.window).tryPassphrase(markers.passphrase);
      await new LockPage(a.convite.window).expectOpened();
      const members = new MembersPage(a.convite.window);
      await members.open();
      await members.find(markers.search);
      await a.convite.window.getByRole('link', { name: 'Add member' }).first().click();
      await members.field('Given name').fill(markers.draft);
      await members.field('Likes to be called').fill(markers.draft);
    });
    await look('a form not saved', a);
    await a.convite.kill();
    await look('killed', a);

    const b = await launchIsolated();
    const sharing = new SharingPage(b.convite);
    await test.step('another group is refused a damaged file, and mistypes', async () => {
      await setUpWith(b.convite.window, wordsToPlant());
      const damaged = fs.readFileSync(file);
      damaged.writeUInt8(damaged.readUInt8(40_000) ^ 1, 40_000);
      const copy = path.join(path.dirname(file), `damaged-${markers.fileName}.convite`);
      fs.writeFileSync(copy, damaged);
      await sharing.openFile(copy, words);
      await expect(sharing.problem).toContainText('damaged', { timeout: 30_000 });
      await sharing.openFile(file, markers.wrongPassphrase);
      await expect(sharing.problem).toContainText('does not open it', { timeout: 30_000 });
    });
    await look('a file refused', b);

    await test.step('it sees what the file would bring', async () => {
      await sharing.typePassphrase(words);
      await sharing.seesPreview();
      await expect(b.convite.window.getByText(markers.family).first()).toBeVisible();
    });
    await look('a file previewed', b);

    await test.step('it takes the file in', () => sharing.takeIn());
    await look('a file taken in', b);

    await b.convite.close();
    await look('quit', a, b);
  });
});

test.describe('the search for it', () => {
  test('sees a word however it is written', () => {
    const folder = freshFolder('written');
    const written = wordsFor(['utf8', 'utf16', 'hex', 'base64', 'gzip', 'zlib', 'twice', 'name']);
    const write = (name: string, bytes: Uint8Array) =>
      fs.writeFileSync(path.join(folder, name), Buffer.concat([noise(), bytes, noise()]));
    const around = (word: string) => Buffer.from(`, ${word} (${'fill '.repeat(99)}`);
    write('1', around(written.utf8));
    write('2', Buffer.from(around(written.utf16).toString(), 'utf16le'));
    write('3', Buffer.from(around(written.hex).toString('hex')));
    write('4', Buffer.from(around(written.base64).toString('base64')));
    write('5', zlib.gzipSync(around(written.gzip)));
    fs.writeFileSync(
      path.join(folder, '6'),
      zlib.deflateSync(around(written.zlib)).subarray(0, -8),
    );
    write('7', zlib.gzipSync(Buffer.concat([noise(), zlib.deflateSync(around(written.twice))])));
    write(written.name, noise());
    const { hits } = scanDisk(written, { own: [folder], since: Infinity, processes: [] });
    expect(hits.map(({ marker }) => marker).sort()).toEqual(Object.keys(written).sort());
    for (const offset of [0, 1, 2]) {
      const whole = Buffer.from(' '.repeat(offset) + written.base64).toString('base64');
      expect(formsOf(written.base64).some((form) => whole.includes(form.toString()))).toBe(true);
    }
  });

  test('sees what an app without sealing keeps (so the test above is not blind)', async () => {
    const markers = wordsToPlant();
    const profile = freshFolder('control');
    const launch = () =>
      electron.launch({
        args: ['e2e/safety/control/main.mjs', `--user-data-dir=${profile}`, '--disable-gpu'],
        chromiumSandbox: !isRoot,
      });
    const expectSeen = (state: string) => {
      const { hits } = scanDisk(markers, { own: [profile], since: Infinity, processes: [] });
      const seen = new Set(hits.map(({ marker }) => marker));
      const missed = Object.keys(markers).filter((name) => !seen.has(name));
      expect(missed.length, `${state}: ${missed.join()}`).toBeLessThan(
        0.05 * Object.keys(markers).length,
      );
    };
    const app = await launch();
    await plantOpenly(await app.firstWindow(), markers);
    expectSeen('running');
    const closed = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await closed;
    expectSeen('killed');
    // The next start turns the log of the store into packed tables.
    const again = await launch();
    await plantOpenly(await again.firstWindow(), {});
    await again.close();
    expectSeen('quit');
  });
});

/** The app, in a home and a temporary folder of its own. `folders`: everything that it can write to. */
type Isolated = {
  readonly convite: Convite;
  readonly folders: readonly string[];
  readonly since: number;
  readonly pid: number;
};

async function launchIsolated(): Promise<Isolated> {
  const since = Date.now() - 1;
  const [home, temporary] = [freshFolder('home'), freshFolder('tmp')];
  const convite = await launchConvite({
    language: 'en',
    env: {
      HOME: home,
      TMPDIR: temporary,
      XDG_CONFIG_HOME: path.join(home, '.config'),
      XDG_CACHE_HOME: path.join(home, '.cache'),
      XDG_DATA_HOME: path.join(home, '.local/share'),
    },
  });
  const pid = convite.app.process().pid ?? 0;
  return { convite, folders: [convite.profile, home, temporary], since, pid };
}

/** Bytes that keep what stands between them off any boundary. */
function noise(): Uint8Array {
  return Buffer.from(Array.from({ length: 5_003 }, () => Math.floor(Math.random() * 256)));
}
