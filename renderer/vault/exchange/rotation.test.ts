import { describe, expect, it } from 'vitest';
import { anEvent } from '../../core/model/testing/builders';
import { makeAgeKey } from './age-key';
import { makeCard } from './card';
import { cardLine } from './card-line';
import { ageKeyOf, identityOf, ownKeys } from './own-identity';
import { signingKeyFrom } from './sign';
import {
  aPair,
  cardOf,
  give,
  partners,
  plan,
  run,
  sealedFor,
  stateOf,
  verify,
} from './testing/between-partners';
import { anExchangeLaptop, type ExchangeLaptop, oneEvent } from './testing/exchange-laptop';
import { vouchFor } from './vouch';

const rowOf = (laptop: ExchangeLaptop, group: string) =>
  partners(laptop).find(({ id }) => id === group);

/** The card that someone with a laptop's signing key could make of keys of their own. */
async function stolenRotation(from: ExchangeLaptop, n: number, date = '2019-02-20') {
  const keys = await ownKeys(from.deps);
  if (!keys.ok) throw new Error('no keys');
  const key = signingKeyFrom(new Uint8Array(32).fill(n));
  const { recipient } = await makeAgeKey();
  const vouch = vouchFor(
    { as: 'rotation', groupId: from.group, to: key.signer },
    '2019-02-20',
    keys.value,
  );
  return cardLine(
    makeCard({ groupId: from.group, name: 'Group b', recipient, date, previous: [vouch] }, key),
  );
}

describe('new keys', () => {
  it('take the place of the earlier ones at a partner, who goes on trusting them and hears of it', async () => {
    const { a, b } = await aPair();
    await b.exchange.renewKeys(true);
    expect(await give(b, a)).toMatchObject({ value: { is: 'rotated', partner: b.group } });
    expect(rowOf(a, b.group)).toMatchObject({ state: 'verified', renewedOn: '2019-02-20' });
    const bytes = await sealedFor(b, oneEvent(b.add(anEvent())), a.group);
    expect(await plan(a, bytes)).toMatchObject({ value: { sender: { trust: 'verified' } } });
    expect(await give(b, a)).toMatchObject({ value: { is: 'renewed' } });
    verify(a, b.group);
    expect(rowOf(a, b.group)).toMatchObject({ state: 'verified', renewedOn: '' });
  });

  it('leave a partner that nobody compared as it was, and an own signature counts as our own for ever', async () => {
    const [a, b] = [anExchangeLaptop('a'), anExchangeLaptop('b')];
    await give(b, a);
    await b.exchange.renewKeys(true);
    expect(await give(b, a)).toMatchObject({ value: { is: 'rotated' } });
    expect(stateOf(a, b.group)).toBe('unverified');
    const early = await cardOf(a);
    const own = await a.send(oneEvent(a.add(anEvent())));
    await a.exchange.renewKeys(true);
    expect(await a.preview(own)).toMatchObject({ sender: { ours: true } });
    expect(await a.exchange.addCard(early)).toEqual({ ok: false, error: { type: 'own-card' } });
  });

  it('are followed by a partner who missed some of them, up to what a card tells of', async () => {
    const { a, b } = await aPair();
    const c = anExchangeLaptop('c');
    await give(b, c);
    for (let times = 0; times < 4; times++) await b.exchange.renewKeys(true);
    expect(await give(b, a)).toMatchObject({ value: { is: 'rotated' } });
    expect(stateOf(a, b.group)).toBe('verified');
    await b.exchange.renewKeys(true);
    expect(await give(b, a)).toMatchObject({ value: { is: 'rotated' } });
    expect(await give(b, c)).toMatchObject({ value: { is: 'changed' } });
  });

  it('open what was sealed to the earlier ones, five changes long', async () => {
    const { a, b, event } = await aPair();
    const early = await sealedFor(a, oneEvent(event), b.group);
    for (let times = 0; times < 5; times++) await b.exchange.renewKeys(true);
    expect(await plan(b, early)).toMatchObject({ value: { sealedWith: 'keys' } });
    await b.exchange.renewKeys(true);
    expect(await plan(b, early)).toEqual({ ok: false, error: { type: 'not-addressed-to-us' } });
    expect(identityOf(b.set)?.earlierKeys).toHaveLength(5);
  });

  it('sign files that stand out until their card came', async () => {
    const { a, b } = await aPair();
    await b.exchange.renewKeys(true);
    const bytes = await sealedFor(b, oneEvent(b.add(anEvent())), a.group);
    expect(await plan(a, bytes)).toMatchObject({ value: { sender: { trust: 'changed' } } });
    await give(b, a);
    expect(await plan(a, bytes)).toMatchObject({ value: { sender: { trust: 'verified' } } });
  });

  it('that nobody vouched for have to be compared, and drop what vouched before', async () => {
    const { a, b, event } = await aPair();
    await b.exchange.renewKeys(true);
    await b.exchange.renewKeys(false);
    expect(JSON.parse(await cardOf(b)).version).toBe(1);
    expect(await give(b, a)).toMatchObject({ value: { is: 'changed' } });
    const refused = await a.exchange.exportFile({ ...oneEvent(event), partner: b.group }, () => {})
      .outcome;
    expect(refused).toEqual({ ok: false, error: { type: 'partner-changed' } });
    verify(a, b.group);
    expect(stateOf(a, b.group)).toBe('verified');
  });

  it('never sign with the earlier key again', async () => {
    const { b } = await aPair();
    const before = identityOf(b.set)?.signingKey ?? '';
    await b.exchange.renewKeys(true);
    expect(JSON.stringify([...b.set.all('identity')])).not.toContain(before);
    expect(ageKeyOf(b.set)?.ageKey).not.toBe(identityOf(b.set)?.earlierKeys[0]?.ageKey);
  });
});

describe('a card that is not the newest, or whose keys are not the group’s', () => {
  it('is refused when its keys were given up before the card that is known', async () => {
    const { a, b } = await aPair();
    const early = await cardOf(b);
    await b.exchange.renewKeys(true);
    const middle = await cardOf(b);
    await b.exchange.renewKeys(true);
    await give(b, a);
    for (const old of [early, middle]) {
      expect(await a.exchange.addCard(old)).toEqual({ ok: false, error: { type: 'card-older' } });
    }
    expect(stateOf(a, b.group)).toBe('verified');
  });

  it('changes nothing by an older date of the same keys', async () => {
    const { a, b } = await aPair();
    const keys = await ownKeys(b.deps);
    if (!keys.ok) throw new Error('no keys');
    const { recipient } = keys.value;
    const old = { groupId: b.group, name: 'Old name', recipient, date: '2019-01-01' };
    const card = cardLine(makeCard(old, keys.value));
    expect(await a.exchange.addCard(card)).toMatchObject({ value: { is: 'renewed' } });
    expect(rowOf(a, b.group)?.name).toBe('Group b');
  });

  it('is loud when a given-up key signs a newer one, or a second pair of keys follows it', async () => {
    const { a, b } = await aPair();
    const stolen = await stolenRotation(b, 9);
    const keys = await ownKeys(b.deps);
    if (!keys.ok) throw new Error('no keys');
    const { recipient } = keys.value;
    const late = { groupId: b.group, name: 'Group b', recipient, date: '2019-02-21' };
    const again = cardLine(makeCard(late, keys.value));
    await b.exchange.renewKeys(true);
    await give(b, a);
    expect(await a.exchange.addCard(stolen)).toMatchObject({ value: { is: 'changed' } });
    expect(stateOf(a, b.group)).toBe('changed');
    run(a, { type: 'keep-partner-keys', partner: b.group });
    expect(stateOf(a, b.group)).toBe('verified');
    expect(await a.exchange.addCard(again)).toMatchObject({ value: { is: 'changed' } });
  });

  it('is loud when it is older than the card that is known, although the known key vouches', async () => {
    const { a, b } = await aPair();
    expect(await a.exchange.addCard(await stolenRotation(b, 9, '2018-12-31'))).toMatchObject({
      value: { is: 'changed' },
    });
  });

  it('goes on waiting to be compared while the known key vouches for another', async () => {
    const { a, b } = await aPair();
    await b.exchange.renewKeys(false);
    await give(b, a);
    expect(await a.exchange.addCard(await stolenRotation(b, 9))).toMatchObject({
      value: { is: 'changed' },
    });
    const { a: c, b: d } = await aPair();
    const stranger = anExchangeLaptop('x');
    for (const { id, kind } of stranger.set.all('workspace')) {
      stranger.write({ kind, id, set: { ownGroup: d.group } });
    }
    await give(stranger, c);
    await d.exchange.renewKeys(true);
    expect(await give(d, c)).toMatchObject({ value: { is: 'rotated' } });
    expect(stateOf(c, d.group)).toBe('changed');
  });

  it('is refused when a revoked key vouches for it', async () => {
    const { a, b } = await aPair();
    await b.exchange.renewKeys(true);
    run(a, { type: 'revoke-partner', partner: b.group });
    const refused = { ok: false, error: { type: 'voucher-revoked' } };
    expect(await give(b, a)).toEqual(refused);
    await b.exchange.renewKeys(true);
    expect(await give(b, a)).toEqual(refused);
    await b.exchange.renewKeys(false);
    expect(await give(b, a)).toMatchObject({ value: { is: 'changed' } });
    verify(a, b.group);
    expect(stateOf(a, b.group)).toBe('verified');
  });
});
