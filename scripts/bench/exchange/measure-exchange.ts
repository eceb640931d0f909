import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Convite } from '../../../e2e/launch';
import { SharingPage } from '../../../e2e/pages/sharing-page';
import { writeCrashSafely } from '../../../electron/crash-safe-write';
import type { Rec } from '../../../renderer/core/record';
import { residentMiB } from '../processes';
import { writeSeedFile } from '../seed-file';
import { previewFile } from '../seed-profile';
import { type BenchScope, openWorkerDoor } from '../worker-door';

/** `ms` of an export down to the disk, how much more memory than before all processes held at most, in MiB, and the file's `bytes`. */
export type ExportFigures = {
  readonly ms: number;
  readonly peakMiB: number;
  readonly bytes: number;
};

const PASSPHRASE = 'nopal barro comal tinaja metate petate';

/**
 * A copy of everything, from the open records to the file on disk: sealing in the app's worker, and as many bytes
 * written by the shell's own crash-safe write.
 */
export async function exportEverything(convite: Convite, folder: string): Promise<ExportFigures> {
  const worker = await openWorkerDoor(convite);
  const { value, peakMiB } = await withPeak(convite, () =>
    worker.evaluate(async (passphrase) => {
      const { benchAsk } = globalThis as unknown as BenchScope;
      const include = { phones: true, emails: true, needs: true, notes: true };
      const scope = { type: 'everything' };
      const began = performance.now();
      const made = await benchAsk<{ ok: boolean; value: { bytes: Uint8Array } }>(
        'start',
        'exportFile',
        [{ scope, include, until: '', changesOnly: false, passphrase }],
      );
      if (!made.ok) throw new Error(JSON.stringify(made));
      return { ms: performance.now() - began, bytes: made.value.bytes.byteLength };
    }, PASSPHRASE),
  );
  const sealed = new Uint8Array(value.bytes);
  const file = path.join(folder, 'export.convite');
  const began = performance.now();
  const written = await writeCrashSafely(file, sealed);
  if (!written.ok) throw new Error(written.error.type);
  const ms = value.ms + performance.now() - began;
  fs.rmSync(file);
  return { ms, peakMiB, bytes: value.bytes };
}

/** Milliseconds to write the records as lines of JSON, and for the `age` command to seal those lines with a passphrase. */
export function ageCommand(records: readonly Rec[], folder: string): number {
  const [plain, sealed] = [path.join(folder, 'lines'), path.join(folder, 'lines.age')];
  let began = performance.now();
  const encoder = new TextEncoder();
  const lines = records.map((record) => encoder.encode(`${JSON.stringify(record)}\n`));
  let ms = performance.now() - began;
  fs.writeFileSync(plain, Buffer.concat(lines));
  began = performance.now();
  // age asks at a terminal; an empty answer makes it choose a passphrase, with the work factor that ours has.
  execFileSync('script', ['-qec', `age -p -o ${sealed} ${plain}`, '/dev/null'], { input: '\n' });
  ms += performance.now() - began;
  fs.rmSync(plain);
  fs.rmSync(sealed);
  return ms;
}

/** `ms` from choosing a file to its preview on the screen, how much more memory than before was held at most, and of parsing its lines alone. */
export type PlanFigures = {
  readonly ms: number;
  readonly parsing: number;
  readonly peakMiB: number;
};

/** Opens a file with the same records, one member in ten edited since, over everything that is here. */
export async function planEverything(
  convite: Convite,
  members: number,
  folder: string,
): Promise<PlanFigures> {
  const made = await writeSeedFile(
    members,
    path.join(folder, 'edited.convite'),
    (n) => n % 10 === 0,
  );
  const lines = made.seed.records.map((record) => JSON.stringify(record));
  const began = performance.now();
  for (const line of lines) JSON.parse(line);
  const parsing = performance.now() - began;
  const { value, peakMiB } = await withPeak(convite, () =>
    previewFile(new SharingPage(convite), made.file, made.passphrase),
  );
  fs.rmSync(made.file);
  return { ms: value, parsing, peakMiB };
}

/** What something gave, and how much more memory than before the app's processes held at most while it ran. */
async function withPeak<T>(
  convite: Convite,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly peakMiB: number }> {
  const pid = convite.app.process().pid ?? 0;
  const before = residentMiB(pid);
  let peakMiB = 0;
  const look = () => {
    peakMiB = Math.max(peakMiB, residentMiB(pid) - before);
  };
  const timer = setInterval(look, 250);
  try {
    return { value: await work(), peakMiB };
  } finally {
    clearInterval(timer);
  }
}
