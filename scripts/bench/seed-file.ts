import fs from 'node:fs';
import type { Json } from '../../renderer/core/record';
import { lineOf } from '../../renderer/core/record-line';
import { sealFile } from '../../renderer/vault/exchange/seal-file';
import { forgeText } from '../../renderer/vault/exchange/testing/forge';
import { type Seed, seedRecords } from './seed-records';

const PASSPHRASE = 'nopal barro comal tinaja metate petate';

/** An exchange file of everything, holding the seeded records; the app takes it in like any other. */
export type SeedFile = {
  readonly seed: Seed;
  readonly file: string;
  readonly passphrase: string;
  /** The records as compact JSON, in bytes. */
  readonly jsonBytes: number;
};

/** Written after everything that is seeded, by another laptop. */
const EDITED = '019ac0000000-0000-00000000000000bb';

/** Writes the seeded records as an exchange file; members of the numbers that `isEdited` tells were edited since. */
export async function writeSeedFile(
  members: number,
  file: string,
  isEdited: (n: number) => boolean = () => false,
): Promise<SeedFile> {
  const seeded = seedRecords(members);
  let n = 0;
  const records = seeded.records.map((record) =>
    record.kind === 'member' && isEdited(n++)
      ? {
          ...record,
          fields: { ...record.fields, preferredName: 'Apodo' },
          stamps: { ...record.stamps, over: { ...record.stamps.over, preferredName: EDITED } },
        }
      : record,
  );
  const seed = { ...seeded, records };
  const sorted = [...seed.records].sort((a, b) =>
    a.kind === b.kind ? (a.id < b.id ? -1 : 1) : a.kind < b.kind ? -1 : 1,
  );
  const lines = sorted.map(lineOf);
  const counts: Record<string, Json> = {};
  for (const { kind } of sorted) counts[kind] = Number(counts[kind] ?? 0) + 1;
  const text = forgeText({
    records: lines,
    manifest: { purpose: 'backup', scope: { type: 'everything' }, counts, vector: {} },
  });
  const sealed = await sealFile([text], PASSPHRASE, 15);
  if (!sealed) throw new Error('sealing was stopped');
  fs.writeFileSync(file, sealed);
  const jsonBytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  return { seed, file, passphrase: PASSPHRASE, jsonBytes };
}
