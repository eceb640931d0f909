import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '../../core/canonical-json';
import type { Json } from '../../core/record';
import { decodeRecords } from './decode';
import { guardFile } from './guard';
import { openFile } from './open';
import { sealFile } from './seal-file';
import { anExchangeLaptop, PASSPHRASE } from './testing/exchange-laptop';
import { asOpened, forgeText, goodManifest, goodRecord, refusalOf } from './testing/forge';
import { dice, flipped, MASKS, retold, spliced } from './testing/mutants';
import { PATIENCE, times } from './testing/runs';
import { verifyFile } from './verify';

// More than a hundred thousand files that differ a little from one that is in order (safety.md T-03). None may be taken
// as something else, none may throw, and none may take long. Only the guard's least work factor is lowered, so that
// real age files cost little.
vi.mock('./limits', async (original) => ({ ...(await original<object>()), MIN_SCRYPT: 1 }));

type File = Uint8Array<ArrayBuffer>;
const CHEAPEST = 1;
/** Milliseconds after which a file has taken too long, on any machine. */
const TOO_LONG = 2_000;

let mutants = 0;
afterAll(() => {
  expect(mutants).toBeGreaterThan(100_000);
});

/** Three lines without most of their padding: the stages after age do not ask for it. */
const small = (text: Uint8Array): File => {
  const end = text.findLastIndex((byte) => byte !== 10) + 2;
  return text.slice(0, end) as File;
};

/** What a mutant comes to; throws when it takes too long. */
async function timed<T>(work: () => T | Promise<T>): Promise<T> {
  mutants++;
  const start = performance.now();
  const outcome = await work();
  const took = performance.now() - start;
  if (took > TOO_LONG) throw new Error(`took ${Math.round(took)} ms`);
  return outcome;
}

/** Whether an opened text is refused. */
const isRefused = (text: Uint8Array) => timed(async () => (await refusalOf(text)) !== undefined);

/** Whether an age file is refused by guard or age; when it opens, whether to the very text that was sealed. */
const isRefusedOrSame = (file: File, text: Uint8Array) =>
  timed(async () => {
    const guarded = guardFile(file);
    if (!guarded.ok) return true;
    const opened = await openFile(guarded.value, { passphrase: PASSPHRASE });
    return !opened.ok || Buffer.compare(opened.value.text, text) === 0;
  });

describe('the lines inside', () => {
  const text = small(forgeText());

  it(
    'with any bit of seal and manifest turned, and any of a record: refused',
    async () => {
      const taken: string[] = [];
      for (let at = 0; at < text.length - 1; at++) {
        for (const mask of MASKS) {
          if (!(await isRefused(flipped(text, at, mask)))) taken.push(`${at} ${mask}`);
        }
      }
      expect(taken).toEqual([]);
      expect(await isRefused(text)).toBe(false);
    },
    PATIENCE,
  );

  it(
    'cut anywhere: refused',
    async () => {
      for (let length = 0; length < text.length - 1; length++) {
        expect([length, await isRefused(text.subarray(0, length))]).toEqual([length, true]);
      }
    },
    PATIENCE,
  );

  it(
    'with pieces taken out, doubled, moved and overwritten: refused',
    async () => {
      const roll = dice(2019);
      const taken: number[] = [];
      for (let i = 0; i < times(4_000); i++) {
        const mutant = spliced(text, text.length - 1, roll);
        // Blank lines more at the end are padding.
        if (Buffer.compare(small(mutant), text) === 0) continue;
        if (!(await isRefused(mutant))) taken.push(i);
      }
      expect(taken).toEqual([]);
    },
    PATIENCE,
  );
});

describe('records signed by whoever forged them', () => {
  const manifest = { ...goodManifest, schema: 1, scope: { type: 'everything' }, purpose: 'backup' };
  const good = JSON.stringify(goodRecord);

  /** The stages after the signature: a forger signs whatever they like. */
  const decode = (line: string) =>
    timed(() => {
      const lines = new TextEncoder().encode(`${line}\n`);
      const file = { manifest, signer: '', lines } as unknown as Parameters<
        typeof decodeRecords
      >[0];
      return decodeRecords(file);
    });

  it(
    'with any token exchanged: refused, or read as exactly what the line says',
    async () => {
      const roll = dice(6);
      for (let i = 0; i < times(75_000); i++) {
        const line = retold(roll(4) === 0 ? retold(good, roll) : good, roll);
        const read = await decode(line);
        if (!read.ok) {
          expect(read.error.type).toBe('contents-invalid');
          continue;
        }
        const [record, ...more] = read.value.records;
        const said = JSON.parse(line);
        expect([more.length, record?.id, record?.kind]).toEqual([0, said.id, said.kind]);
        for (const [key, value] of Object.entries(record?.fields ?? {})) {
          expect([key, clean(value)]).toEqual([key, clean(said.fields[key])]);
        }
        expect(Object.getPrototypeOf({}).admin).toBeUndefined();
      }
    },
    PATIENCE,
  );

  it(
    'with any bit turned: refused, or read as exactly what the line says',
    async () => {
      const bytes = new TextEncoder().encode(good);
      for (let at = 0; at < bytes.length; at++) {
        for (const mask of MASKS) {
          const line = new TextDecoder().decode(flipped(bytes, at, mask));
          const read = await decode(line);
          if (read.ok) {
            const said = read.value.records[0];
            expect(said && { id: said.id, kind: said.kind }).toEqual({
              id: JSON.parse(line).id,
              kind: JSON.parse(line).kind,
            });
          }
        }
      }
    },
    PATIENCE,
  );
});

describe('manifests signed by whoever forged them', () => {
  it(
    'with any token exchanged: refused, or read with what the line says',
    async () => {
      const roll = dice(25);
      for (let i = 0; i < times(1_500); i++) {
        let line = '';
        const text = forgeText({
          retell: (good) => {
            line = retold(good, roll);
            return line;
          },
        });
        const verified = await timed(() => verifyFile(asOpened(text)));
        if (!verified.ok) continue;
        const said = JSON.parse(line);
        for (const [key, value] of Object.entries(verified.value.manifest)) {
          const meant = key in said ? said[key] : UNSAID[key];
          expect([key, clean(value)]).toEqual([key, clean(meant as Json)]);
        }
      }
    },
    PATIENCE,
  );
});

describe('age files', () => {
  let text: Uint8Array;
  let sealed: File;
  let headerEnd: number;
  beforeAll(async () => {
    text = forgeText();
    sealed = (await sealFile([text], PASSPHRASE, CHEAPEST)) as File;
    const head = Buffer.from(sealed);
    headerEnd = head.indexOf(10, head.indexOf('\n---') + 1) + 1;
  });

  it(
    'with any bit of the header turned: refused',
    async () => {
      const taken: string[] = [];
      for (let at = 0; at < headerEnd; at++) {
        for (const mask of MASKS) {
          const mutant = flipped(sealed, at, mask);
          // A greater work factor is another file, and dear: the guard's own tests hold it to its limits.
          const guarded = guardFile(mutant);
          if (guarded.ok && isDear(mutant)) continue;
          if (!(await isRefusedOrSame(mutant, text))) taken.push(`${at} ${mask}`);
        }
      }
      expect(taken).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'with a bit turned anywhere behind it: refused',
    async () => {
      const roll = dice(16);
      for (let i = 0; i < times(400); i++) {
        const at = headerEnd + roll(sealed.length - headerEnd);
        const mutant = flipped(sealed, at, MASKS[i % MASKS.length] as number);
        const guarded = guardFile(mutant);
        if (!guarded.ok) throw new Error(guarded.error.type);
        const opened = await timed(() => openFile(guarded.value, { passphrase: PASSPHRASE }));
        expect([at, opened.ok]).toEqual([at, false]);
      }
    },
    PATIENCE,
  );

  it(
    'of 4 KiB, cut at any length: refused',
    async () => {
      const short = sealed.slice(0, 4096);
      for (let length = 0; length <= short.length; length++) {
        expect([length, await isRefusedOrSame(short.slice(0, length), text)]).toEqual([
          length,
          true,
        ]);
      }
    },
    PATIENCE,
  );

  it(
    'whose first bytes are spliced: never a throw, and never another text',
    async () => {
      const roll = dice(77);
      for (let i = 0; i < times(20_000); i++) {
        const mutant = spliced(sealed.slice(0, 4096), headerEnd, roll);
        if (isDear(mutant)) continue;
        expect([i, await isRefusedOrSame(mutant, text)]).toEqual([i, true]);
      }
    },
    PATIENCE,
  );

  it(
    'mutated in any of these ways, on their way through a laptop: nothing is written',
    async () => {
      const laptop = anExchangeLaptop('a');
      const before = laptop.shared();
      const roll = dice(8);
      for (let i = 0; i < times(300); i++) {
        const mutant =
          roll(2) === 0
            ? spliced(sealed, sealed.length, roll)
            : sealed.slice(0, roll(sealed.length));
        if (isDear(mutant) || Buffer.compare(mutant, sealed) === 0) continue;
        await timed(() => laptop.refusal(mutant));
      }
      expect(laptop.commits).toHaveLength(0);
      expect(laptop.shared()).toEqual(before);
    },
    PATIENCE,
  );
});

/** Whether opening would cost more than a few milliseconds of scrypt. */
function isDear(file: File): boolean {
  const head = Buffer.from(file.subarray(0, 400)).toString('latin1');
  return Number(/-> scrypt \S+ (\d+)\n/.exec(head)?.[1] ?? 0) > 12;
}

/** A value as it is after cleaning: texts lose spaces around them and characters that nobody sees. */
/** What a manifest means by a field that it leaves out; every other one it has to say. */
const UNSAID: Readonly<Record<string, Json>> = { base: null, expiresOn: '' };

const clean = (value: Json): string =>
  canonicalJson(typeof value === 'string' ? value.replace(UNSEEN, '').trim() : value);
// biome-ignore lint/suspicious/noControlCharactersInRegex: the very character that is taken out
const UNSEEN = /[\u0000\u202e\ufeff]/g;
