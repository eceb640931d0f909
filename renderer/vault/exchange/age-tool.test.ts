import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent } from '../../core/model/testing/builders';
import { guardFile } from './guard';
import { openFile } from './open';
import { paddedSize } from './padding';
import { sealFile } from './seal-file';
import { anExchangeLaptop, CHEAP, oneEvent, PASSPHRASE } from './testing/exchange-laptop';
import { dice } from './testing/mutants';
import { PATIENCE, times } from './testing/runs';

// Files of ours open with the age of the system, and its files with ours (safety.md T-02). Where age or script is
// missing, these tests are skipped: the set-up for tests installs both on Debian, other systems may lack them.

type Bytes = Uint8Array<ArrayBuffer>;
const MIB = 1024 * 1024;

const has = (program: string, flag: string): boolean => {
  try {
    execFileSync(program, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const canRun =
  process.platform === 'linux' &&
  has('age', '--version') &&
  has('age-keygen', '--version') &&
  has('script', '--version');
const why = canRun ? '' : ' (skipped: age and script are not installed)';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'convite-age-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe(`the age tool of the system${why}`, () => {
  it.runIf(canRun)('opens an exported file, and its lines are readable JSON', async () => {
    const laptop = anExchangeLaptop('a');
    const event = laptop.add(anEvent({ hosts: [laptop.group], titleEs: 'Vigilia con ñandú' }));
    const member = laptop.add(aMember({ consentShare: 'yes', familyNames: 'Inventado Güemes' }));
    laptop.add(anAttendance(event, member, { rsvp: 'yes' }));
    const exported = await laptop.send(oneEvent(event));

    const text = new TextDecoder().decode(await openWithAge(exported.bytes));

    expect(text).toHaveLength(65_536 - 3);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ convite: 'exchange', version: 1 });
    expect(lines[1]).toMatchObject({ purpose: 'share', sender: { name: 'Group a' } });
    expect(lines.slice(2).map((record) => record.kind)).toEqual([
      'attendance',
      'event',
      'group',
      'member',
    ]);
    expect(lines[3].fields.titleEs).toBe('Vigilia con ñandú');
    expect(lines[5].fields.familyNames).toBe('Inventado Güemes');
  });

  it.runIf(canRun)(
    'opens what we sealed under a passphrase, of any size to 5 MiB',
    async () => {
      for (const bytes of someBytes(1, times(10))) {
        const sealed = (await sealFile([bytes], PASSPHRASE, CHEAP)) as Bytes;
        const opened = await openWithAge(sealed);
        expect(opened.length).toBe(paddedSize(bytes.length));
        expect(Buffer.compare(opened.subarray(0, bytes.length), bytes)).toBe(0);
      }
    },
    PATIENCE,
  );

  it.runIf(canRun)(
    'seals under a passphrase (always with work factor 18) what we open',
    async () => {
      for (const bytes of someBytes(2, times(3))) {
        await expectOpened(await sealWithAge(bytes), { passphrase: PASSPHRASE }, bytes);
      }
    },
    PATIENCE,
  );

  it.runIf(canRun)(
    'opens what we seal to an X25519 key, of any size to 5 MiB',
    async () => {
      const key = await generateIdentity();
      writeFileSync(join(folder, 'key.txt'), `${key}\n`);
      const recipient = await identityToRecipient(key);
      for (const bytes of someBytes(3, times(50))) {
        const age = new Encrypter();
        age.addRecipient(recipient);
        writeFileSync(join(folder, 'sealed'), await age.encrypt(bytes));
        const opened = run('age', ['-d', '-i', 'key.txt', 'sealed']);
        expect(Buffer.compare(opened, bytes)).toBe(0);
      }
    },
    PATIENCE,
  );

  it.runIf(canRun)(
    'seals to an X25519 key what we open, of any size to 5 MiB',
    async () => {
      const key =
        run('age-keygen', [])
          .toString()
          .match(/AGE-SECRET-KEY-1\w+/)?.[0] ?? '';
      const recipient = await identityToRecipient(key);
      for (const bytes of someBytes(4, times(50))) {
        writeFileSync(join(folder, 'plain'), bytes);
        const sealed = new Uint8Array(run('age', ['-r', recipient, 'plain']));
        await expectOpened(sealed, { keys: [key] }, bytes);
      }
    },
    PATIENCE,
  );
});

/** Noise of 0 B, 1 B, a chunk of age and one more or less, 5 MiB, and drawn sizes between. */
function* someBytes(seed: number, count: number): Generator<Bytes> {
  const roll = dice(seed);
  const sizes = [0, 65_536, 1, 5 * MIB, 65_535, 65_537, 131_072];
  for (let i = 0; i < count; i++) {
    const size = sizes[i] ?? (i % 2 === 0 ? roll(5 * MIB) : roll(200_000));
    yield noise(size);
  }
}

function noise(size: number): Bytes {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) {
    crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)));
  }
  return bytes;
}

async function expectOpened(file: Bytes, secret: Parameters<typeof openFile>[1], bytes: Bytes) {
  const guarded = guardFile(file);
  if (!guarded.ok) throw new Error(guarded.error.type);
  const opened = await openFile(guarded.value, secret);
  if (!opened.ok) throw new Error(opened.error.type);
  expect(Buffer.compare(opened.value.text, bytes)).toBe(0);
}

const run = (program: string, args: readonly string[]): Buffer =>
  execFileSync(program, args, {
    cwd: folder,
    maxBuffer: 16 * MIB,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

async function openWithAge(bytes: Uint8Array): Promise<Uint8Array> {
  writeFileSync(join(folder, 'sealed'), bytes);
  await withPassphrase('age -d -o opened sealed');
  return readFileSync(join(folder, 'opened'));
}

async function sealWithAge(bytes: Uint8Array): Promise<Bytes> {
  writeFileSync(join(folder, 'plain'), bytes);
  await withPassphrase('age -p -o sealed plain');
  return new Uint8Array(readFileSync(join(folder, 'sealed')));
}

/** age asks for a passphrase on a terminal, once to open and twice to seal: `script` gives it one. */
async function withPassphrase(command: string): Promise<void> {
  const age = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  age.stdout.on('data', (said: Buffer) => {
    for (const _ of said.toString().matchAll(/passphrase[^:]*:/gi))
      age.stdin.write(`${PASSPHRASE}\n`);
  });
  await new Promise((resolve) => age.on('close', resolve));
}
