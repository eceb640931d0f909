import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Parcel, SLICE_BYTES } from '../../renderer/core/parcel';
import { type Convite, expect, freshFolder, launchConvite, test } from '../launch';

test.describe('files', () => {
  test('a sealed file is saved where the person chose, for its owner alone, and opened again', async () => {
    const convite = await launchConvite();
    const file = path.join(freshFolder('files'), 'march.convite');
    await convite.chooseFileToSave(file);
    expect(await save(convite, 'sealed bytes')).toBe('saved');
    expect(fs.readFileSync(file, 'utf8')).toBe('sealed bytes');
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);

    await convite.chooseFileToOpen(file);
    expect(await open(convite)).toBe('sealed bytes');
  });

  test('20 MB cross the bridge whole, slice by slice', async () => {
    const convite = await launchConvite();
    const file = path.join(freshFolder('files'), 'large.convite');
    await convite.chooseFileToSave(file);
    expect(await saveInSlices(convite, 20_000_000)).toBe('saved');
    expect(fs.statSync(file).size).toBe(20_000_000);
    await convite.chooseFileToOpen(file);
    expect(await openInSlices(convite)).toEqual({ size: 20_000_000, isEven: true });
  });

  test('a name without the ending gets it, and a file of that name is asked about first', async () => {
    const convite = await launchConvite();
    const folder = freshFolder('files');
    fs.writeFileSync(path.join(folder, 'march.convite'), 'older');
    await convite.app.evaluate(
      ({ dialog }, answers) => {
        const asked: (string | undefined)[] = [];
        Object.assign(globalThis, { asked });
        // The test stands in for a person and a dialog that adds no ending.
        (dialog as { showSaveDialog: unknown }).showSaveDialog = async (
          _window: unknown,
          options: { defaultPath?: string },
        ) => {
          asked.push(options.defaultPath);
          const filePath = answers[asked.length - 1] ?? '';
          return { canceled: filePath === '', filePath };
        };
      },
      [path.join(folder, 'march'), path.join(folder, 'april')],
    );
    expect(await save(convite, 'new')).toBe('saved');
    const asked = await convite.app.evaluate(
      () => (globalThis as unknown as { asked: string[] }).asked,
    );
    expect(asked).toEqual(['convite-1a2b3c.convite', path.join(folder, 'march.convite')]);
    expect(fs.readFileSync(path.join(folder, 'march.convite'), 'utf8')).toBe('older');
    expect(fs.readFileSync(path.join(folder, 'april.convite'), 'utf8')).toBe('new');
  });

  test('cancelling changes nothing, and a folder that is gone says so', async () => {
    const convite = await launchConvite();
    await convite.chooseFileToSave(null);
    await convite.chooseFileToOpen(null);
    expect(await save(convite, 'x')).toBe('cancelled');
    expect(await open(convite)).toBeNull();
    await convite.chooseFileToSave(path.join(freshFolder('files'), 'unplugged/a.convite'));
    expect(await save(convite, 'x')).toBe('failed');
  });

  test('a file that is too large is refused by its size', async () => {
    const convite = await launchConvite();
    const file = path.join(freshFolder('files'), 'huge.convite');
    fs.writeFileSync(file, '');
    fs.truncateSync(file, 512 * 1024 * 1024 + 1);
    await convite.chooseFileToOpen(file);
    expect(await open(convite)).toBe('too-large');
  });

  test('a full disk keeps the older file and says that it is full', async () => {
    const stick = freshFolder('stick');
    const mounted = mountSmall(stick);
    // biome-ignore lint/suspicious/noSkippedTests: only the superuser can make a small disk
    test.skip(!mounted, 'No small disk can be made here.');
    try {
      const convite = await launchConvite();
      const file = path.join(stick, 'a.convite');
      fs.writeFileSync(file, 'older');
      await convite.chooseFileToSave(file);
      expect(await save(convite, 'x'.repeat(3_000_000))).toBe('disk-full');
      expect(fs.readFileSync(file, 'utf8')).toBe('older');
      expect(fs.readdirSync(stick)).toEqual(['a.convite']);
    } finally {
      execFileSync('umount', [stick]);
    }
  });
});

function save({ window }: Convite, text: string): Promise<string> {
  return window.evaluate((words) => {
    const bytes = new TextEncoder().encode(words);
    return bridge.call('save-exchange-file', { bytes, fileName: 'convite-1a2b3c.convite' });
  }, text);
}

/** The text of the file that was opened, the name of what was wrong, or null. */
function open({ window }: Convite): Promise<string | null> {
  return window.evaluate(async () => {
    const opened = await bridge.call('open-exchange-file');
    if (opened === null) return null;
    return 'error' in opened ? opened.error : new TextDecoder().decode(opened.bytes);
  });
}

/** Saves a file of bytes that are all alike. */
function saveInSlices({ window }: Convite, size: number): Promise<string> {
  return window.evaluate(
    async ({ size, slice }) => {
      for (let from = 0; from < size; from += slice) {
        const bytes = new Uint8Array(Math.min(slice, size - from)).fill(120);
        await bridge.call('send-slice', { parcel: 7, from, bytes });
      }
      const bytes = { parcel: 7, size } as unknown as Uint8Array<ArrayBuffer>;
      return bridge.call('save-exchange-file', { bytes, fileName: 'convite-1a2b3c.convite' });
    },
    { size, slice: SLICE_BYTES },
  );
}

/** How large the file is that was opened, and whether its bytes are all alike. */
function openInSlices({ window }: Convite): Promise<{ size: number; isEven: boolean }> {
  return window.evaluate(async () => {
    const opened = await bridge.call('open-exchange-file');
    const { parcel, size } = (opened as unknown as { bytes: Parcel }).bytes;
    let from = 0;
    let isEven = true;
    while (from < size) {
      const { bytes } = await bridge.call('fetch-slice', { parcel, from });
      isEven &&= bytes.every((byte) => byte === 120);
      from += bytes.length;
    }
    return { size: from, isEven };
  });
}

function mountSmall(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
