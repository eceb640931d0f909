import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../core/merge/plan-types';
import { sealFile } from './seal-file';
import { anExchangeLaptop } from './testing/exchange-laptop';
import { forgeText } from './testing/forge';
import { makeV1Event } from './testing/v1-event';

const FOLDER = join(import.meta.dirname, '../../../e2e/vectors');
const FILE = join(FOLDER, 'v1-event.convite');
/** A file as a later version may write it: it must be told apart from a damaged one for ever. */
const NEWER = join(FOLDER, 'newer-format.convite');
const passphrase = () => readFileSync(join(FOLDER, 'v1-event.passphrase.txt'), 'utf8').trim();

/** The records that the file must always give, as a hash over their canonical text. */
const CONTENT = '08406acb98cef0d2e26e5de7e9235bd19a88a3192f91723042b8ddf38d61cfee';

describe('files that must open for ever', () => {
  // Made once, by hand: CONVITE_MAKE_VECTOR=1 npx vitest run kept-files. Never over a file that is there.
  it.runIf(process.env['CONVITE_MAKE_VECTOR'] && !existsSync(FILE))('makes the first', async () => {
    writeFileSync(FILE, await makeV1Event(passphrase()), { flag: 'wx' });
  });

  it.runIf(process.env['CONVITE_MAKE_VECTOR'] && !existsSync(NEWER))(
    'makes the newer',
    async () => {
      const sealed = await sealFile(
        [forgeText({ manifest: { minApp: '9.0.0' } })],
        passphrase(),
        18,
      );
      writeFileSync(NEWER, sealed as Uint8Array, { flag: 'wx' });
    },
  );

  it('newer-format.convite says which version it needs', async () => {
    const laptop = anExchangeLaptop('reader');
    expect(await laptop.refusal(new Uint8Array(readFileSync(NEWER)), passphrase())).toEqual({
      type: 'newer-format',
      minApp: '9.0.0',
    });
  }, 30_000);

  it('v1-event.convite opens and holds what it always held', async () => {
    const bytes = new Uint8Array(readFileSync(FILE));
    const laptop = anExchangeLaptop('reader');
    const planned = await laptop.exchange.planImport(bytes, passphrase(), () => {}).outcome;
    if (!planned.ok) throw new Error(planned.error.type);
    expect(planned.value).toMatchObject({
      scope: 'event',
      sender: { groupName: 'Grupo de Ejemplo', known: false, ours: false },
      counts: { added: 9, changed: 0, conflicts: 0, notShared: 1 },
    });
    const { rows } = await laptop.exchange.planRows(planned.value.plan, {
      change: 'all',
      from: 0,
      count: 99,
    });
    expect(rows.filter((r) => r.kind === 'member').map((r) => r.label)).toEqual([
      'Ñandú de la Prueba y Ficción',
      'Nopal Inventado Ejemplo',
      'Tinaja Güemes Fingida',
    ]);
    await laptop.exchange.applyImport(planned.value.plan, NO_DECISIONS);
    const theirs = laptop.shared().filter((r) => r.id !== laptop.group);
    const text = theirs.map((r) => JSON.stringify(sorted(r))).join('\n');
    expect(createHash('sha256').update(text).digest('hex')).toBe(CONTENT);
  }, 30_000);
});

/** The same value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
