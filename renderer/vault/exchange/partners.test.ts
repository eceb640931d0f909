import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../core/merge/plan-types';
import { anEvent } from '../../core/model/testing/builders';
import { fingerprintOf } from './fingerprint';
import { ageKeyOf, ownKeys } from './own-identity';
import { sealFile } from './seal-file';
import {
  aPair,
  type Bytes,
  give,
  linesOf,
  partners,
  plan,
  run,
  sealedAnew,
  sealedFor,
  stateOf,
  verify,
} from './testing/between-partners';
import { anExchangeLaptop, oneEvent, PASSPHRASE } from './testing/exchange-laptop';
import { forgeText } from './testing/forge';

describe('partners', () => {
  it('see the same words, and each other as verified once they compared them', async () => {
    const { a, b } = await aPair();
    for (const language of ['en', 'es'] as const) {
      const words = await a.exchange.compareWords(b.group, language);
      expect(words.length).toBeGreaterThanOrEqual(8);
      expect(await b.exchange.compareWords(a.group, language)).toEqual(words);
    }
    expect(partners(a)).toMatchObject([
      { id: b.group, state: 'verified', verifiedBy: 'Nopal', verifiedOn: '2019-02-20' },
    ]);
  });

  it('take a card of our own, a revoked one, and one of a namesake for what they are', async () => {
    const { a, b } = await aPair();
    expect(await give(a, a)).toEqual({ ok: false, error: { type: 'own-card' } });
    expect(await give(b, a)).toMatchObject({ value: { is: 'renewed', sameName: false } });
    const c = anExchangeLaptop('c');
    c.write({ kind: 'group', id: c.group, set: { name: 'GROUP B' } });
    expect(await give(c, a)).toMatchObject({ value: { is: 'added', sameName: true } });
    run(a, { type: 'revoke-partner', partner: b.group });
    expect(await give(b, a)).toEqual({ ok: false, error: { type: 'partner-revoked' } });
  });

  it('change loudly: other keys take no place until people compared them', async () => {
    const { a, b, event } = await aPair();
    const early = await sealedFor(b, oneEvent(b.add(anEvent())), a.group);
    const imposter = anExchangeLaptop('x');
    imposter.write({ kind: 'workspace', id: imposter.deps.newId(), set: { ownGroup: b.group } });
    for (const { id, kind } of imposter.set.all('workspace')) {
      imposter.write({ kind, id, set: { ownGroup: b.group } });
    }
    expect(await give(imposter, a)).toMatchObject({ value: { is: 'changed' } });
    expect(stateOf(a, b.group)).toBe('changed');
    const refused = await a.exchange.exportFile({ ...oneEvent(event), partner: b.group }, () => {})
      .outcome;
    expect(refused).toEqual({ ok: false, error: { type: 'partner-changed' } });
    expect(await plan(a, early)).toMatchObject({ value: { sender: { trust: 'changed' } } });
    const old = b.deps && (await ownKeys(b.deps));
    const stale = {
      type: 'verify-partner',
      partner: b.group,
      signer: old.ok ? old.value.signer : '',
    } as const;
    expect(run(a, stale)).toBe('partner-changed');

    run(a, { type: 'keep-partner-keys', partner: b.group });
    expect(stateOf(a, b.group)).toBe('verified');
    expect(await plan(a, early)).toMatchObject({ value: { sender: { trust: 'verified' } } });

    await give(imposter, a);
    expect(verify(a, b.group)).toBeNull();
    expect(stateOf(a, b.group)).toBe('verified');
    expect(await plan(a, early)).toMatchObject({ value: { sender: { trust: 'changed' } } });
  });
});

describe('a file sealed to a partner’s key', () => {
  it('opens there without a passphrase, names its reader, and tells how its maker is trusted', async () => {
    const { a, b, event, member } = await aPair();
    const bytes = await sealedFor(a, oneEvent(event), b.group);
    expect(await b.exchange.howSealed(bytes.slice(0, 65_536))).toBe('keys');
    const planned = await plan(b, bytes);
    expect(planned).toMatchObject({
      value: { sealedWith: 'keys', sender: { trust: 'verified', partnerName: 'Group a' } },
    });
    if (planned.ok) await b.exchange.applyImport(planned.value.plan, NO_DECISIONS);
    expect(b.set.get('member', member.id)?.fields['givenName']).toBe('Nopal');
    const [line] = a.set.all('exchange-log');
    const fingerprint = fingerprintOf(ageKeyOf(b.set)?.recipient ?? '');
    expect(line?.fields).toMatchObject({ partner: 'Group b', recipient: fingerprint });
    const manifest = new TextDecoder().decode(await linesOf(b, bytes)).split('\n')[1] ?? '';
    expect(JSON.parse(manifest).recipients).toEqual([fingerprint]);
  });

  it('counts the files of each partner by themselves, so that none seems missing', async () => {
    const { a, b, event } = await aPair();
    const c = anExchangeLaptop('c');
    await give(c, a);
    await give(a, c);
    for (const to of [c, b, c, b]) {
      const planned = await plan(to, await sealedFor(a, oneEvent(event), to.group));
      expect(planned).toMatchObject({ value: { counts: { problems: [] } } });
      if (planned.ok) await to.exchange.applyImport(planned.value.plan, NO_DECISIONS);
    }
    await a.send(oneEvent(event));
    expect(await plan(c, await sealedFor(a, oneEvent(event), c.group))).toMatchObject({
      value: { sender: { trust: 'unverified' }, counts: { problems: [] } },
    });
  });

  it('does not open for anyone else, with or without a key or a passphrase', async () => {
    const { a, b, event } = await aPair();
    const bytes = await sealedFor(a, oneEvent(event), b.group);
    const c = anExchangeLaptop('c');
    const refused = { ok: false, error: { type: 'not-addressed-to-us' } };
    expect(await plan(c, bytes)).toEqual(refused);
    await c.exchange.ownCard();
    expect(await plan(c, bytes)).toEqual(refused);
    expect(await plan(c, bytes, PASSPHRASE)).toEqual(refused);
  });

  it('is refused when its reader sealed it on to us, to our key or under a passphrase', async () => {
    const { a, b, event } = await aPair();
    const c = anExchangeLaptop('c');
    await c.exchange.ownCard();
    const text = await linesOf(b, await sealedFor(a, oneEvent(event), b.group));
    const refused = { ok: false, error: { type: 'not-addressed-to-us', forwarded: true } };
    expect(await plan(c, await sealedAnew(text, c))).toEqual(refused);
    const under = (await sealFile([text], PASSPHRASE, 15)) as Bytes;
    expect(await plan(c, under, PASSPHRASE)).toEqual(refused);
  });

  it('has to name us: a passphrase file that was sealed to our key is refused too', async () => {
    const { b } = await aPair();
    expect(await plan(b, await sealedAnew(forgeText(), b))).toEqual({
      ok: false,
      error: { type: 'not-addressed-to-us', forwarded: true },
    });
  });

  it('cannot be a copy of everything from a partner', async () => {
    const { b } = await aPair();
    const recipients = [fingerprintOf(ageKeyOf(b.set)?.recipient ?? '')];
    const manifest = { purpose: 'backup', scope: { type: 'everything' }, recipients };
    expect(await plan(b, await sealedAnew(forgeText({ manifest }), b))).toEqual({
      ok: false,
      error: { type: 'not-own-copy' },
    });
  });

  it('tells a maker without a card, and refuses one that was revoked, before the preview and after', async () => {
    const { a, b, event } = await aPair();
    const c = anExchangeLaptop('c');
    await give(b, c);
    const unknown = await sealedFor(c, oneEvent(c.add(anEvent())), b.group);
    expect(await plan(b, unknown)).toMatchObject({ value: { sender: { trust: 'unknown' } } });
    const bytes = await sealedFor(a, oneEvent(event), b.group);
    const planned = await plan(b, bytes);
    run(b, { type: 'revoke-partner', partner: a.group });
    const refused = { ok: false, error: { type: 'sender-revoked' } };
    expect(planned.ok && (await b.exchange.applyImport(planned.value.plan, NO_DECISIONS))).toEqual(
      refused,
    );
    expect(await plan(b, bytes)).toEqual(refused);
    const under = await a.send(oneEvent(event));
    expect(await plan(b, under.bytes, PASSPHRASE)).toEqual(refused);
    expect(
      await b.exchange.exportFile({ ...oneEvent(b.add(anEvent())), partner: a.group }, () => {})
        .outcome,
    ).toEqual({ ok: false, error: { type: 'partner-revoked' } });
  });
});
