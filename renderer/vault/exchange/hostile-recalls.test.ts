import { describe, expect, it } from 'vitest';
import type { Json } from '../../core/record';
import { fingerprintOf } from './fingerprint';
import { ageKeyOf, signingKeyOf } from './own-identity';
import { sealFile } from './seal-file';
import {
  aPair,
  type Bytes,
  give,
  plan,
  run,
  sealedAnew,
  sealedFor,
} from './testing/between-partners';
import {
  anExchangeLaptop,
  CHEAP,
  type ExchangeLaptop,
  oneEvent,
  PASSPHRASE,
} from './testing/exchange-laptop';
import { forgeText } from './testing/forge';
import { type Came, HOSTILE_RECALLS, type HostileRecall } from './testing/hostile-recalls';
import { inWords } from './testing/in-words';
import { linesIn, takeIn } from './testing/leaving';

const OTHER_EARLIER = 'b'.repeat(64);

/** B has a file of its partner A, and one that somebody else brought. */
async function aPairThatHasFiles() {
  const { a, b, event } = await aPair();
  await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
  const anothers = 'f'.repeat(32);
  const line = { direction: 'in', exportId: anothers, signer: 'a'.repeat(64), purpose: 'share' };
  b.write({ kind: 'exchange-log', id: b.deps.newId(), set: line });
  const theirs = String(
    linesIn(b, 'in').find(({ fields }) => fields['exportId'] !== anothers)?.fields['exportId'],
  );
  return { a, b, came: { theirs, anothers } };
}

/** Prepares who signs it, and gives that laptop. */
async function signerOf(by: HostileRecall['by'], a: ExchangeLaptop, b: ExchangeLaptop) {
  if (by === 'revoked') run(b, { type: 'revoke-partner', partner: a.group });
  if (by === 'changed') {
    b.write({ kind: 'partner', id: a.group, set: { nextSigner: OTHER_EARLIER } });
    for (const { id } of linesIn(b, 'in')) {
      b.write({ kind: 'exchange-log', id, set: { signer: OTHER_EARLIER } });
    }
  }
  if (by !== 'stranger') return a;
  const stranger = anExchangeLaptop('s');
  await give(stranger, b);
  await give(b, stranger);
  return stranger;
}

async function forged(
  what: HostileRecall,
  a: ExchangeLaptop,
  b: ExchangeLaptop,
  came: Came,
): Promise<Bytes> {
  const key = signingKeyOf((await signerOf(what.by, a, b)).set);
  if (!key) throw new Error('no key');
  const claims = what.manifest?.['sender'] === null ? b.group : a.group;
  const { sender: _, ...manifest } = what.manifest ?? {};
  const text = forgeText({
    seal: { signer: key.signer },
    signWith: key,
    records: [],
    ...what,
    manifest: {
      purpose: 'recall',
      sender: { groupId: claims, name: 'Group', device: a.deps.device },
      recipients: [fingerprintOf(ageKeyOf(b.set)?.recipient ?? '')],
      recalls: [came.theirs],
      counts: {},
      ...(manifest as Record<string, Json>),
    },
  });
  if (what.under === 'passphrase') return (await sealFile([text], PASSPHRASE, CHEAP)) as Bytes;
  return sealedAnew(text, b);
}

describe('a request to give files back is refused that', () => {
  it.each(HOSTILE_RECALLS)('%s', async (_, hostile, error) => {
    const { a, b, came } = await aPairThatHasFiles();
    const what = hostile(came);
    const file = await forged(what, a, b, came);
    const before = [...b.set.everything()];
    const commits = b.commits.length;
    expect(await plan(b, file, what.under ? PASSPHRASE : null)).toEqual({ ok: false, error });
    expect(b.commits).toHaveLength(commits);
    expect([...b.set.everything()]).toEqual(before);
    const { en, es } = inWords(error);
    for (const text of [en.title, en.body, es.title, es.body]) expect(text).toMatch(/[.!]$/);
    expect(en.title).not.toBe(es.title);
  });

  it('is not', async () => {
    const { a, b, came } = await aPairThatHasFiles();
    expect(await plan(b, await forged({}, a, b, came))).toMatchObject({
      value: { recall: { withdrawal: { files: 1 } } },
    });
  });
});
