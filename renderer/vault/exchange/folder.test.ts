import { Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../core/merge/plan-types';
import { aMember, anAttendance, anEvent } from '../../core/model/testing/builders';
import { decide } from '../commands/decide';
import type { FolderNote } from '../folder-door';
import { answerView } from '../views/answer-view';
import { fileDigest } from './file-digest';
import {
  anExchangeLaptop,
  EVERYTHING,
  type ExchangeLaptop,
  oneEvent,
  PASSPHRASE,
} from './testing/exchange-laptop';

type Bytes = Uint8Array<ArrayBuffer>;

const HEAD = 64 * 1024;

/** What a laptop sees in a file of which it reads the head only. */
const look = (laptop: ExchangeLaptop, file: Bytes) =>
  laptop.exchange.lookIntoFolderFile(file.slice(0, HEAD), file.length);

const known = ({ set, deps }: ExchangeLaptop, ...digests: string[]) =>
  answerView('folder-files', { digests }, { set, today: deps.today, journal: () => [] });

const note = async (laptop: ExchangeLaptop, ...notes: FolderNote[]) => {
  expect(await laptop.exchange.noteFolderFiles(notes)).toEqual({ ok: true, value: null });
};

function dismiss(laptop: ExchangeLaptop, digest: string): string | null {
  const { set, deps, group } = laptop;
  const decided = decide(
    { type: 'dismiss-folder-file', digest },
    { ...deps, set, membersOf: () => [], organizer: 'Nopal', ownGroup: group },
  );
  if (!decided.ok) return decided.error.type;
  laptop.write(...decided.value.changes);
  return null;
}

/** Three laptops that know each other's cards, and a file of the first for the second. */
async function aFile() {
  const laptops = ['a', 'b', 'c'].map((name) => anExchangeLaptop(name));
  const [a, b, c] = laptops as [ExchangeLaptop, ExchangeLaptop, ExchangeLaptop];
  for (const from of laptops) {
    const card = await from.exchange.ownCard();
    for (const to of laptops) {
      if (card.ok && to !== from) await to.exchange.addCard(card.value.line);
    }
  }
  const event = a.add(anEvent({ titleEn: 'Vigil' }));
  const member = a.add(aMember({ givenName: 'Nopal', consentShare: 'yes' }));
  a.add(anAttendance(event, member, { rsvp: 'yes' }));
  const made = await a.exchange.exportFile({ ...oneEvent(event), partner: b.group }, () => {})
    .outcome;
  if (!made.ok) throw new Error(made.error.type);
  return { a, b, c, event, file: made.value.bytes };
}

describe('a file in the shared folder', () => {
  it('is for whoever it was sealed to, and for nobody else, its maker among them', async () => {
    const { a, b, c, file } = await aFile();
    expect(await look(b, file)).toBe('for-us');
    expect(await look(c, file)).toBe('not-ours');
    expect(await look(a, file)).toBe('not-ours');
    expect(await look(anExchangeLaptop('d'), file)).toBe('not-ours');
  });

  it('under a passphrase may be for anyone', async () => {
    const { a, b, event } = await aFile();
    const { bytes } = await a.send(oneEvent(event));
    expect(await look(b, bytes)).toBe('passphrase');
    expect(await look(b, (await a.send(EVERYTHING)).bytes)).toBe('passphrase');
  });

  it('is still arriving wherever it was cut off', async () => {
    const { b, file } = await aFile();
    const cuts = [0, 1, 21, 22, 100, 1_500, 2_000, 3_000, HEAD, file.length - 1];
    for (const cut of cuts)
      expect([cut, await look(b, file.slice(0, cut))]).toEqual([cut, 'arriving']);
  });

  it('is damaged when its head is another file’s, altered, or of mixed kinds', async () => {
    const { b, file } = await aFile();
    const bytes = (text: string) => new TextEncoder().encode(text) as Bytes;
    expect(await look(b, bytes('PK\u0003\u0004 not a sealed file at all'))).toBe('damaged');
    expect(await look(b, bytes('<html>'.padEnd(70_000, ' ')))).toBe('damaged');
    const altered = file.slice();
    const mac = new TextDecoder('latin1').decode(file.subarray(0, 4_000)).indexOf('\n--- ') + 8;
    altered[mac] = altered[mac] === 65 ? 66 : 65;
    expect(await look(b, altered)).toBe('damaged');
    const mixed = bytes(`age-encryption.org/v1\n-> X25519 a\nAAAA\n-> scrypt a 15\nAAAA\n--- m\n`);
    expect(await look(b, mixed)).toBe('damaged');
  });

  it('that was made by another program for no key of ours is not ours', async () => {
    const { b } = await aFile();
    const age = new Encrypter();
    const other = await anExchangeLaptop('z').exchange.ownCard();
    const recipient = other.ok ? (JSON.parse(other.value.line) as { recipient: string }) : null;
    age.addRecipient(recipient?.recipient ?? '');
    const sealed = (await age.encrypt(new Uint8Array(HEAD))) as Bytes;
    expect(await look(b, sealed)).toBe('not-ours');
  });
});

describe('what is remembered of files', () => {
  it('is nothing of a new one, and never how it was called or who is in it', async () => {
    const { b, file } = await aFile();
    const digest = await fileDigest(file);
    expect(known(b, digest)).toEqual([]);
    await note(b, { digest, state: 'not-ours' });
    expect(known(b, digest, '0'.repeat(64))).toMatchObject([{ digest, state: 'not-ours' }]);
    const kept = [...b.set.all('folder-file')].map(({ fields }) => Object.keys(fields).sort());
    expect(kept).toEqual([['date', 'digest', 'state']]);
  });

  it('is that it was taken in, in the same step, and also when it came by another way', async () => {
    const { b, file } = await aFile();
    const digest = await fileDigest(file);
    const planned = await b.exchange.planImport(file, null, () => {}).outcome;
    expect(known(b, digest)).toEqual([]);
    const plan = planned.ok ? planned.value.plan : '';
    expect(await b.exchange.applyImport(plan, NO_DECISIONS)).toMatchObject({ ok: true });
    expect(known(b, digest)).toMatchObject([{ state: 'taken' }]);
    const { lasting = [] } = b.commits.at(-1) ?? {};
    expect(lasting.map(({ kind }) => kind)).toContain('folder-file');
  });

  it('is not changed by looking again: what a person did stays', async () => {
    const { a, file } = await aFile();
    const digest = await fileDigest(file);
    const mine = { digest, state: 'mine', partner: 'Mesa', expiresOn: '2019-05-20' } as const;
    await note(a, mine);
    await note(a, { digest, state: 'not-ours' });
    expect(known(a, digest)).toMatchObject([mine]);
    const commits = a.commits.length;
    await note(a, mine);
    await note(a, { digest, state: 'not-ours' });
    expect(a.commits.length).toBe(commits);
  });

  it('is that somebody dismissed it', async () => {
    const { b, file } = await aFile();
    const digest = await fileDigest(file);
    expect(dismiss(b, digest)).toBeNull();
    expect(known(b, digest)).toMatchObject([{ state: 'dismissed', date: '2019-02-20' }]);
    expect(dismiss(b, 'Rosa Ejemplo')).toBe('bad-value');
  });

  it('makes no entry in the journal unless a person decided', async () => {
    const { b, file } = await aFile();
    const digest = await fileDigest(file);
    await note(b, { digest, state: 'damaged' });
    expect(b.commits.at(-1)).toMatchObject({ lasting: [{ kind: 'folder-file' }] });
    expect(b.commits.at(-1)?.changes).toBeUndefined();
  });

  it('leaves with no file', async () => {
    const { a, event } = await aFile();
    const digest = '7'.repeat(64);
    await note(a, { digest, state: 'mine', partner: '', expiresOn: '' });
    const plain = anExchangeLaptop('e');
    const planned = await plain.exchange.planImport(
      (await a.send(EVERYTHING)).bytes,
      PASSPHRASE,
      () => {},
      true,
    ).outcome;
    const rows = planned.ok
      ? await plain.exchange.planRows(planned.value.plan, { change: 'all', from: 0, count: 500 })
      : null;
    expect(rows?.rows.map(({ kind }) => kind)).toContain('event');
    expect(rows?.rows.map(({ kind }) => kind)).not.toContain('folder-file');
    expect(event.kind).toBe('event');
  });
});
