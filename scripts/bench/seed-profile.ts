import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchConvite } from '../../e2e/launch';
import { setUpGroup } from '../../e2e/pages/first-run-page';
import { SharingPage } from '../../e2e/pages/sharing-page';
import { writeSeedFile } from './seed-file';
import type { Seed } from './seed-records';

/** A profile whose vault holds the seeded records, closed and ready to be started. */
export type SeededProfile = {
  readonly folder: string;
  readonly passphrase: string;
  readonly seed: Seed;
  readonly jsonBytes: number;
  /** The records as gzipped JSON lines, in bytes. */
  readonly gzipBytes: number;
  /** How long the app took to preview and to take in the file, in milliseconds. */
  readonly previewMs: number;
  readonly takeInMs: number;
};

/** Makes a profile and lets the app itself take in the seeded records, through the screens that people use. */
export async function seedProfile(members: number): Promise<SeededProfile> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'convite-bench-'));
  const made = await writeSeedFile(members, path.join(folder, 'seed.convite'));
  const profile = path.join(folder, 'profile');
  fs.mkdirSync(profile);
  const convite = await launchConvite({
    profile,
    language: 'en',
    preferences: { autoLockMinutes: 30 },
  });
  const passphrase = await setUpGroup(convite.window, 'Mesa Medida');
  const sharing = new SharingPage(convite);
  const previewMs = await previewFile(sharing, made.file, made.passphrase);
  const takeInMs = await takeIn(sharing);
  // Locking folds, as at the end of an evening.
  const locked = await convite.lockedBy(() => convite.window.keyboard.press('Control+l'));
  await locked.getByLabel('Passphrase').first().waitFor({ state: 'visible' });
  await convite.close();
  fs.rmSync(made.file);
  const text = made.seed.records.map((record) => JSON.stringify(record)).join('\n');
  return {
    folder: profile,
    passphrase,
    seed: made.seed,
    jsonBytes: made.jsonBytes,
    gzipBytes: gzipSync(text).byteLength,
    previewMs,
    takeInMs,
  };
}

/** Drops a seeded profile. */
export const dropProfile = (profile: SeededProfile): void =>
  fs.rmSync(path.dirname(profile.folder), { recursive: true, force: true });

/** Opens a copy of everything; milliseconds from the last click to its preview. */
export async function previewFile(
  sharing: SharingPage,
  file: string,
  passphrase: string,
): Promise<number> {
  const patience = { timeout: 300_000 };
  await sharing.openFile(file, passphrase);
  const preview = sharing.heading('What the file would change');
  const own = sharing.window.getByText('It is a copy of my own workspace: open it all the same');
  let began = Date.now();
  await preview.or(own).waitFor(patience);
  if (await own.isVisible()) {
    await own.click();
    began = Date.now();
    await sharing.typePassphrase(passphrase);
    await preview.waitFor(patience);
  }
  return Date.now() - began;
}

/** Takes in the file whose preview is shown; milliseconds from the click to the word that it is in. */
export async function takeIn(sharing: SharingPage): Promise<number> {
  const began = Date.now();
  await sharing.press('Take it in');
  await sharing.heading('The file was taken in').waitFor({ timeout: 300_000 });
  return Date.now() - began;
}
