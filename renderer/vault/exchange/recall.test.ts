import { describe, expect, it } from 'vitest';
import type { Json } from '../../core/record';
import { fingerprintOf } from './fingerprint';
import { ageKeyOf, signingKeyOf } from './own-identity';
import { sealFile } from './seal-file';
import {
  aPair,
  type Bytes,
  give,
  linesOf,
  plan,
  run,
  sealedAnew,
  sealedFor,
  verify,
} from './testing/between-partners';
import {
  anExchangeLaptop,
  CHEAP,
  type ExchangeLaptop,
  oneEvent,
  PASSPHRASE,
} from './testing/exchange-laptop';
import { forgeText } from './testing/forge';
import { linesIn, says, takeIn } from './testing/leaving';

/** B has taken in what A sent about its event. */
async function aPairAfterOneFile() {
  const pair = await aPair();
  const before = says(pair.b);
  await takeIn(pair.b, await sealedFor(pair.a, oneEvent(pair.event), pair.b.group));
  return { ...pair, before };
}

const lastOut = (laptop: ExchangeLaptop) => linesIn(laptop, 'out').at(-1)?.id ?? '';

/** The file with which a laptop asks back what a line of its log sent. */
async function recallOf(laptop: ExchangeLaptop, line = lastOut(laptop)) {
  const made = await laptop.exchange.recallFile(line, () => {}).outcome;
  if (!made.ok) throw new Error(`not made: ${made.error.type}`);
  return made.value.bytes;
}

/** Makes a laptop believe that it once sent a file of an id to a partner. */
function pretendSent(laptop: ExchangeLaptop, exportId: unknown, to: string, event: string): string {
  const id = laptop.deps.newId();
  const set = { direction: 'out', exportId: String(exportId), group: to, event, sequence: 9 };
  laptop.write({ kind: 'exchange-log', id, set });
  return id;
}

const forgedText = (from: ExchangeLaptop, manifest: Record<string, Json>, records?: []) => {
  const key = signingKeyOf(from.set);
  if (!key) throw new Error('no key');
  const sender = { groupId: from.group, name: 'Group', device: from.deps.device };
  return forgeText({
    manifest: { sender, counts: {}, ...manifest },
    seal: { signer: key.signer },
    signWith: key,
    ...(records && { records }),
  });
};

/** A file that asks for files back, signed by `from` and sealed to `to`, that differs from what Convite writes. */
async function forged(
  from: ExchangeLaptop,
  to: ExchangeLaptop,
  manifest: Record<string, Json>,
  records?: [],
) {
  const recipients = [fingerprintOf(ageKeyOf(to.set)?.recipient ?? '')];
  return sealedAnew(forgedText(from, { purpose: 'recall', recipients, ...manifest }, records), to);
}

describe('asking a file back', () => {
  it('tells first what would go, then gives it back, and can be undone', async () => {
    const { a, b, before, event } = await aPairAfterOneFile();
    const there = says(b);
    const bytes = await recallOf(a);
    const { preview } = await takeIn(b, bytes);
    expect(preview.recall).toMatchObject({
      neverCame: 0,
      goneBefore: 0,
      withdrawal: { files: 1, people: 1, attendance: 1, events: 1, kept: 0 },
    });
    expect(preview.sender.trust).toBe('verified');
    expect(Object.keys(says(b)).filter((key) => !(key in before))).toEqual([]);
    const [line, asked] = linesIn(b, 'in');
    expect(line?.fields).toMatchObject({ undone: true, recalledOn: '2019-02-20' });
    expect(asked?.fields).toMatchObject({ purpose: 'recall', event: event.id });
    expect(b.set.count('folder-file')).toBe(2);
    b.undoImport();
    expect(says(b)).toEqual(there);
  });

  it('keeps who came as a count where the event stays, as when names run out', async () => {
    const { a, b, event } = await aPairAfterOneFile();
    b.write({ kind: 'event', id: event.id, set: { debrief: 'Ours' } });
    const bytes = await recallOf(a);
    await takeIn(b, bytes);
    expect(b.set.count('attendance')).toBe(0);
    expect(b.set.get('event', event.id)?.fields['keptCounts']).toMatchObject({
      people: 1,
      yes: 1,
    });
    b.undoImport();
    expect(b.set.get('event', event.id)?.fields['keptCounts'] ?? null).toBeNull();
    expect(b.set.count('attendance')).toBe(1);
  });

  it('marks the line, and asks for every earlier file about the same at once', async () => {
    const { a, b, event } = await aPairAfterOneFile();
    await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
    const bytes = await recallOf(a);
    const out = linesIn(a, 'out');
    expect(out.map(({ fields }) => fields['recalledOn'] ?? '')).toEqual([
      '2019-02-20',
      '2019-02-20',
      '',
    ]);
    const { preview } = await takeIn(b, bytes);
    expect(preview.recall?.withdrawal.files).toBe(2);
    expect(b.set.count('member')).toBe(0);
    expect(await a.exchange.recallFile(out[0]?.id ?? '', () => {}).outcome).toMatchObject({
      error: { type: 'not-found' },
    });
  });

  it('says which files never came, and which are gone already', async () => {
    const { a, b, event } = await aPairAfterOneFile();
    await b.exchange.withdraw({ type: 'withdraw-partner', partner: a.group });
    await sealedFor(a, oneEvent(event), b.group);
    const planned = await plan(b, await recallOf(a));
    expect(planned).toMatchObject({
      value: { recall: { neverCame: 1, goneBefore: 1, withdrawal: { files: 0, people: 0 } } },
    });
  });

  it('is never granted without a person, whatever the policy for sheriff records', async () => {
    const { a, b } = await aPairAfterOneFile();
    b.write({ kind: 'partner', id: a.group, set: { sheriffs: 'accept' } });
    const recalls = ['0'.repeat(32)];
    const bytes = await forged(a, b, { recalls, scope: { type: 'sheriffs' } }, []);
    expect(await plan(b, bytes)).toMatchObject({ value: { byItself: false } });
  });

  it('leaves what was edited here, and says so', async () => {
    const { a, b, member } = await aPairAfterOneFile();
    b.write({ kind: 'member', id: member.id, set: { county: '37067' } });
    const { done } = await takeIn(b, await recallOf(a));
    expect(done.keptIn?.[0]).toMatchObject({ kind: 'member', id: member.id });
  });

  it('is refused when someone else sent the file', async () => {
    const { a, b, event } = await aPairAfterOneFile();
    const exportId = linesIn(b, 'in')[0]?.fields['exportId'];
    const c = anExchangeLaptop('c');
    await give(b, c);
    await give(c, b);
    verify(c, b.group);
    const request = pretendSent(c, exportId, b.group, event.id);
    const bytes = await recallOf(c, request);
    expect(await plan(b, bytes)).toEqual({ ok: false, error: { type: 'recall-not-theirs' } });
    verify(b, c.group);
    expect(await plan(b, bytes)).toEqual({ ok: false, error: { type: 'recall-not-theirs' } });
    expect(b.set.count('member')).toBe(1);
    expect(a.set.count('member')).toBe(1);
  });

  it('is refused when it was passed on', async () => {
    const { a, b } = await aPairAfterOneFile();
    const c = anExchangeLaptop('c');
    await give(c, b);
    await give(b, c);
    const text = await linesOf(b, await recallOf(a));
    expect(await plan(c, await sealedAnew(text, c))).toEqual({
      ok: false,
      error: { type: 'not-addressed-to-us', forwarded: true },
    });
  });

  it('is refused when it brings records, asks for nothing or for too much, or comes under a passphrase', async () => {
    const { a, b } = await aPairAfterOneFile();
    const recalls = [String(linesIn(b, 'in')[0]?.fields['exportId'])];
    const records: [] = [];
    expect(await plan(b, await forged(a, b, { recalls }, records))).toMatchObject({ ok: true });
    const invalid = (line: number) => ({ ok: false, error: { type: 'contents-invalid', line } });
    expect(await plan(b, await forged(a, b, { recalls }))).toEqual(invalid(3));
    expect(await plan(b, await forged(a, b, { recalls: [] }, records))).toEqual(invalid(2));
    expect(await plan(b, await forged(a, b, {}, records))).toEqual(invalid(2));
    const many = Array.from({ length: 65 }, (_, n) => n.toString(16).padStart(32, '0'));
    expect(await plan(b, await forged(a, b, { recalls: many }, records))).toEqual(invalid(2));
    const told = forgedText(a, { purpose: 'recall', recalls, recipients: [] }, records);
    const bytes = (await sealFile([told], PASSPHRASE, CHEAP)) as Bytes;
    expect(await plan(b, bytes, PASSPHRASE)).toEqual(invalid(2));
    const whole = await forged(a, b, { recalls, scope: { type: 'everything' } }, records);
    expect(await plan(b, whole)).toMatchObject({ error: { type: 'newer-format' } });
  });

  it('is refused of a group that was revoked here', async () => {
    const { a, b } = await aPairAfterOneFile();
    const bytes = await recallOf(a);
    run(b, { type: 'revoke-partner', partner: a.group });
    expect(await plan(b, bytes)).toEqual({ ok: false, error: { type: 'sender-revoked' } });
  });
});
