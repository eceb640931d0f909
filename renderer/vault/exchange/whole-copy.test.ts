import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../core/merge/plan-types';
import { aMember } from '../../core/model/testing/builders';
import { ownGroupOf } from './own-identity';
import { aPair, cardOf, give, partners, run, sealedFor, stateOf } from './testing/between-partners';
import {
  anExchangeLaptop,
  EVERYTHING,
  type ExchangeLaptop,
  oneEvent,
} from './testing/exchange-laptop';

/** A laptop as first run leaves it: a group of its own, and nothing else. */
const aFreshLaptop = (name = 'z') => anExchangeLaptop(name);

async function take(laptop: ExchangeLaptop, file: Awaited<ReturnType<ExchangeLaptop['send']>>) {
  const preview = await laptop.preview(file);
  const done = await laptop.exchange.applyImport(preview.plan, NO_DECISIONS);
  if (!done.ok) throw new Error(done.error.type);
  return preview;
}

describe('a copy of everything under a passphrase', () => {
  it('makes a fresh laptop one of its group, with its partners as far trusted as there', async () => {
    const { a, b, event, member } = await aPair();
    const second = aFreshLaptop();
    const own = second.group;
    const preview = await take(second, await a.send(EVERYTHING));
    expect(preview).toMatchObject({ joins: true, partners: { count: 1, trusted: true } });
    expect(ownGroupOf(second.set)).toBe(a.group);
    expect(second.set.get('group', own)).toBeUndefined();
    expect(second.set.get('member', member.id)?.fields['givenName']).toBe('Nopal');
    expect(stateOf(second, b.group)).toBe('verified');
    expect(JSON.parse(await cardOf(second)).groupId).toBe(a.group);
    expect(await sealedFor(second, oneEvent(event), b.group)).toBeInstanceOf(Uint8Array);
    second.undoImport();
    expect(ownGroupOf(second.set)).toBe(own);
  });

  it('leaves a laptop that is in use in its own group, and its partners to be compared', async () => {
    const { a, b } = await aPair();
    const other = aFreshLaptop();
    other.add(aMember());
    const preview = await take(other, await a.send(EVERYTHING));
    expect(preview).toMatchObject({ joins: false, partners: { count: 1, trusted: false } });
    expect(ownGroupOf(other.set)).toBe(other.group);
    expect(stateOf(other, b.group)).toBe('unverified');
  });

  it('carries no secret key, and no further laptop of the group', async () => {
    const { a, b } = await aPair();
    const device = { isDevice: true, state: 'verified', signer: 'c'.repeat(64) };
    a.write({ kind: 'partner', id: a.deps.newId(), set: device });
    const second = aFreshLaptop();
    await take(second, await a.send(EVERYTHING));
    expect(partners(second).map(({ id }) => id)).toEqual([b.group]);
    const secrets = [...a.set.all('identity')].flatMap(({ fields }) => [
      fields['signingKey'],
      fields['ageKey'],
    ]);
    const text = JSON.stringify([...second.set.everything()]);
    for (const secret of secrets) expect(text).not.toContain(secret);
  });
});

describe('cards in a copy of everything', () => {
  it('change nothing of a partner who is known by other keys, was revoked here, or was taken off', async () => {
    const { a, b } = await aPair();
    const copy = () => a.send(EVERYTHING);
    const z = aFreshLaptop();
    await take(z, await copy());
    const before = z.set.get('partner', b.group);
    await b.exchange.renewKeys(true);
    await give(b, z);
    const renewed = z.set.get('partner', b.group);
    expect(renewed).not.toEqual(before);
    expect((await take(z, await copy())).partners.count).toBe(0);
    expect(z.set.get('partner', b.group)).toEqual(renewed);
    run(z, { type: 'revoke-partner', partner: b.group });
    expect((await take(z, await copy())).partners.count).toBe(0);
    expect(stateOf(z, b.group)).toBe('revoked');
    z.write({ kind: 'partner', id: b.group, delete: true });
    expect((await take(z, await copy())).partners.count).toBe(0);
  });

  it('are no part of what a partner gets, nor of the counts', async () => {
    const { a, b, event } = await aPair();
    expect(await a.exchange.previewExport(EVERYTHING)).toMatchObject({
      value: { counts: expect.not.objectContaining({ partner: expect.anything() }) },
    });
    const bytes = await sealedFor(a, oneEvent(event), b.group);
    expect(bytes.length).toBeGreaterThan(0);
    const plain = await a.send(oneEvent(event));
    const c = aFreshLaptop('c');
    expect(await c.preview(plain)).toMatchObject({ joins: false, partners: { count: 0 } });
  });
});
