import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent } from '../../core/model/testing/builders';
import { anExchangeLaptop, oneEvent, PASSPHRASE } from './testing/exchange-laptop';

/** Whether a program answers. The set-up for tests installs both on Debian; other systems may lack them. */
const has = (program: string, flag: string): boolean => {
  try {
    execFileSync(program, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const canRun =
  process.platform === 'linux' && has('age', '--version') && has('script', '--version');

describe('the age tool of the system', () => {
  it.runIf(canRun)('opens an exported file, and its lines are readable JSON', async () => {
    const laptop = anExchangeLaptop('a');
    const event = laptop.add(anEvent({ hosts: [laptop.group], titleEs: 'Vigilia con ñandú' }));
    const member = laptop.add(aMember({ consentShare: 'yes', familyNames: 'Inventado Güemes' }));
    laptop.add(anAttendance(event, member, { rsvp: 'yes' }));
    const exported = await laptop.send(oneEvent(event));

    const text = await openWithAge(exported.bytes, PASSPHRASE);

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
});

/** Opens bytes with `age -d`, which asks for the passphrase on a terminal: `script` gives it one. */
async function openWithAge(bytes: Uint8Array, passphrase: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'convite-age-'));
  try {
    writeFileSync(join(folder, 'file.convite'), bytes);
    const age = spawn('script', ['-qec', 'age -d -o opened.txt file.convite', '/dev/null'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    age.stdout.on('data', (said: Buffer) => {
      if (said.toString().includes('passphrase')) age.stdin.write(`${passphrase}\n`);
    });
    await new Promise((resolve) => age.on('close', resolve));
    return readFileSync(join(folder, 'opened.txt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
