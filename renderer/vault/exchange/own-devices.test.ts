import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../core/merge/plan-types';
import { aMember, anEvent } from '../../core/model/testing/builders';
import { limitOf } from './file-limit';
import { fingerprintOf } from './fingerprint';
import { MAX_OWN_COPY, MAX_SHARED_FILE } from './limits';
import { ageKeyOf, identityOf, ownGroupOf } from './own-identity';
import {
  aPair,
  cardOf,
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
import {
  anExchangeLaptop,
  EVERYTHING,
  type ExchangeLaptop,
  oneEvent,
} from './testing/exchange-laptop';
import { forgeText } from './testing/forge';

/** The one laptop of our own group that a laptop knows. */
const deviceAt = (laptop: ExchangeLaptop) => {
  const row = partners(laptop).find(({ isDevice }) => isDevice);
  if (!row) throw new Error('no device');
  return row;
};

/** A second laptop that joined the first one's group; each has the other's card, and nobody compared the words. */
async function aSecond(first: ExchangeLaptop, name = 'z') {
  const second = anExchangeLaptop(name);
  await give(first, second);
  run(second, { type: 'join-group', partner: first.group });
  await give(second, first);
  return second;
}

/** The same, and the words were compared. */
async function aVerifiedSecond(first: ExchangeLaptop, name = 'z') {
  const second = await aSecond(first, name);
  verify(first, deviceAt(first).id);
  verify(second, deviceAt(second).id);
  return second;
}

/** The second laptop's card with the first one's vouch. */
async function vouchedCard(first: ExchangeLaptop) {
  const card = await first.exchange.vouchForDevice(deviceAt(first).id);
  if (!card.ok) throw new Error(`no vouch: ${card.error.type}`);
  return card.value.line;
}

const everything = async (from: ExchangeLaptop) => {
  const made = await from.exchange.exportFile(
    { ...EVERYTHING, partner: deviceAt(from).id },
    () => {},
  ).outcome;
  return made;
};

describe('a second laptop', () => {
  it('joins the group of the first, with what it wrote before', async () => {
    const [a, b] = [anExchangeLaptop('a'), anExchangeLaptop('b')];
    const member = b.add(aMember({ givenName: 'Nopal', stewardGroup: b.group, groups: [b.group] }));
    const event = b.add(anEvent({ hosts: [b.group] }));
    await give(a, b);
    expect(run(b, { type: 'join-group', partner: a.group })).toBeNull();
    expect(ownGroupOf(b.set)).toBe(a.group);
    expect(b.set.get('group', b.group)).toBeUndefined();
    expect(b.set.get('group', a.group)?.fields['name']).toBe('Group a');
    expect(b.set.get('member', member.id)?.fields).toMatchObject({
      stewardGroup: a.group,
      [`groups/${a.group}`]: true,
      [`groups/${b.group}`]: false,
    });
    expect(b.set.get('event', event.id)?.fields[`hosts/${a.group}`]).toBe(true);
    expect(partners(b)).toMatchObject([{ isDevice: true, state: 'unverified' }]);
    expect(JSON.parse(await cardOf(b)).groupId).toBe(a.group);
    expect(await give(b, a)).toMatchObject({ value: { is: 'device', sameName: false } });
    expect(deviceAt(a)).toMatchObject({ state: 'unverified', name: 'Group a' });
    expect(await give(b, a)).toMatchObject({ value: { is: 'renewed' } });
    for (const language of ['en', 'es'] as const) {
      expect(await a.exchange.compareWords(deviceAt(a).id, language)).toEqual(
        await b.exchange.compareWords(deviceAt(b).id, language),
      );
    }
  });

  it('is no partner any more when it was one', async () => {
    const { a, b } = await aPair();
    run(b, { type: 'join-group', partner: a.group });
    await give(b, a);
    expect(partners(a)).toMatchObject([{ isDevice: true, state: 'unverified' }]);
  });

  it('joins no group that was revoked or changed, and none twice', async () => {
    const { a, b } = await aPair();
    run(b, { type: 'revoke-partner', partner: a.group });
    expect(run(b, { type: 'join-group', partner: a.group })).toBe('partner-revoked');
    await a.exchange.renewKeys(false);
    await give(a, b);
    expect(run(b, { type: 'join-group', partner: a.group })).toBe('partner-changed');
    verify(b, a.group);
    expect(run(b, { type: 'join-group', partner: a.group })).toBeNull();
    expect(run(b, { type: 'join-group', partner: deviceAt(b).id })).toBe('not-found');
  });

  it('may follow its keys by itself, as a partner may', async () => {
    const a = anExchangeLaptop('a');
    const b = await aVerifiedSecond(a);
    const { id } = deviceAt(a);
    const early = await cardOf(b);
    await b.exchange.renewKeys(true);
    expect(await give(b, a)).toMatchObject({ value: { is: 'rotated', partner: id } });
    expect(deviceAt(a)).toMatchObject({ id, state: 'verified' });
    expect(await a.exchange.addCard(early)).toEqual({ ok: false, error: { type: 'card-older' } });
    run(a, { type: 'revoke-partner', partner: id });
    await b.exchange.renewKeys(true);
    expect(await give(b, a)).toEqual({ ok: false, error: { type: 'voucher-revoked' } });
  });
});

describe('a copy of everything by key', () => {
  it('goes to a verified laptop of our own and is taken in there', async () => {
    const a = anExchangeLaptop('a');
    const b = await aSecond(a);
    const member = a.add(aMember({ givenName: 'Nopal' }));
    expect(await everything(a)).toEqual({ ok: false, error: { type: 'not-own-device' } });
    verify(a, deviceAt(a).id);
    const made = await everything(a);
    if (!made.ok) throw new Error(made.error.type);
    expect(await plan(b, made.value.bytes)).toEqual({ ok: false, error: { type: 'not-own-copy' } });
    verify(b, deviceAt(b).id);
    const planned = await plan(b, made.value.bytes);
    expect(planned).toMatchObject({
      value: { scope: 'everything', sender: { trust: 'verified', ours: false } },
    });
    expect(b.set.get('member', member.id)).toBeUndefined();
    expect(limitOf(b.set, made.value.bytes, false)).toBe(MAX_OWN_COPY);
    expect(limitOf(b.set, (await a.send(EVERYTHING)).bytes, false)).toBe(MAX_SHARED_FILE);
    expect(limitOf(anExchangeLaptop('x').set, made.value.bytes, false)).toBe(MAX_SHARED_FILE);
    if (planned.ok) await b.exchange.applyImport(planned.value.plan, NO_DECISIONS);
    expect(b.set.get('member', member.id)?.fields['givenName']).toBe('Nopal');
    expect(partners(b)).toHaveLength(1);
  });

  const text = (a: ExchangeLaptop, to: ExchangeLaptop, groupId = a.group) =>
    forgeText({
      manifest: {
        purpose: 'backup',
        scope: { type: 'everything' },
        recipients: [fingerprintOf(ageKeyOf(to.set)?.recipient ?? '')],
        sender: { groupId, name: 'Group a', device: '0000000000000001' },
      },
    });

  it('is refused from a stranger who names our group, from a partner, and from a revoked or changed laptop', async () => {
    const refused = { ok: false, error: { type: 'not-own-copy' } };
    const a = anExchangeLaptop('a');
    const b = await aVerifiedSecond(a);
    expect(await plan(b, await sealedAnew(text(a, b), b))).toEqual(refused);
    const { a: c, b: d } = await aPair();
    expect(await plan(d, await sealedAnew(text(c, d, d.group), d))).toEqual(refused);
    expect(await plan(d, await sealedAnew(text(c, d), d))).toEqual(refused);
    const made = await everything(a);
    if (!made.ok) throw new Error(made.error.type);
    run(b, { type: 'revoke-partner', partner: deviceAt(b).id });
    expect(await plan(b, made.value.bytes)).toMatchObject({ ok: false });
  });

  it('is refused from a verified laptop in the name of another group', async () => {
    const a = anExchangeLaptop('a');
    const b = await aVerifiedSecond(a);
    for (const { id, kind } of a.set.all('workspace')) {
      a.write({ kind, id, set: { ownGroup: '00000000-0000-4000-8000-0000000000ee' } });
    }
    const made = await everything(a);
    if (!made.ok) throw new Error(made.error.type);
    expect(await plan(b, made.value.bytes)).toEqual({ ok: false, error: { type: 'not-own-copy' } });
  });
});

describe('a partner of a group with two laptops', () => {
  it('takes the second for what the first says it is, seals to both, and trusts the files of both', async () => {
    const { a, b } = await aPair();
    const second = await aVerifiedSecond(a);
    expect(await b.exchange.addCard(await vouchedCard(a))).toMatchObject({
      value: { is: 'device', partner: a.group },
    });
    expect(partners(b)).toMatchObject([{ id: a.group, state: 'verified', laptops: 2 }]);
    await give(b, second);
    for (const [laptop, at] of [
      [a, 0],
      [second, 1],
    ] as const) {
      const words = await laptop.exchange.compareWords(b.group, 'es');
      expect(await b.exchange.compareWords(a.group, 'es', at)).toEqual(words);
    }
    expect(await b.exchange.compareWords(a.group, 'es', 2)).toEqual([]);
    verify(second, b.group);
    const theirs = await sealedFor(second, oneEvent(second.add(anEvent())), b.group);
    expect(await plan(b, theirs)).toMatchObject({
      value: { sender: { trust: 'verified', partnerName: 'Group a' } },
    });
    const bytes = await sealedFor(b, oneEvent(b.add(anEvent())), a.group);
    for (const laptop of [a, second]) {
      expect(await plan(laptop, bytes)).toMatchObject({ value: { sealedWith: 'keys' } });
    }
    const [, manifest = ''] = new TextDecoder().decode(await linesOf(second, bytes)).split('\n');
    expect(JSON.parse(manifest).recipients).toEqual(
      [a, second].map((one) => fingerprintOf(ageKeyOf(one.set)?.recipient ?? '')),
    );
  });

  it('hears it from the second laptop too, once its own card came back to it', async () => {
    const { a, b } = await aPair();
    const second = await aVerifiedSecond(a);
    const vouched = await vouchedCard(a);
    expect(await second.exchange.addCard(vouched)).toMatchObject({
      value: { is: 'vouched', partner: deviceAt(second).id },
    });
    expect(await give(second, b)).toMatchObject({ value: { is: 'device' } });
    expect(await give(second, b)).toMatchObject({ value: { is: 'device' } });
    await second.exchange.renewKeys(true);
    expect(await give(second, b)).toMatchObject({ value: { is: 'device' } });
    expect(partners(b)).toMatchObject([{ laptops: 2, state: 'verified' }]);
  });

  it('hears it from the second laptop after that made new keys, as long as they vouched for each other', async () => {
    const { a, b } = await aPair();
    const second = await aVerifiedSecond(a);
    await second.exchange.addCard(await vouchedCard(a));
    await second.exchange.renewKeys(true);
    expect(identityOf(second.set)?.vouched).not.toBeNull();
    expect(await give(second, b)).toMatchObject({ value: { is: 'device', partner: a.group } });
    expect(partners(b)).toMatchObject([{ state: 'verified', laptops: 2 }]);
    for (let times = 0; times < 4; times++) await second.exchange.renewKeys(true);
    expect(identityOf(second.set)?.vouched).toBeNull();
    expect(await give(second, b)).toMatchObject({ ok: true });
    await second.exchange.renewKeys(false);
    expect(identityOf(second.set)?.vouched).toBeNull();
  });

  it('takes no laptop that someone else, a given-up key or nobody vouches for', async () => {
    const { a, b } = await aPair();
    await aVerifiedSecond(a);
    const vouched = await vouchedCard(a);
    const { vouched: _, previous: __, ...plain } = JSON.parse(vouched);
    const bare = JSON.stringify({ ...plain, version: 1 });
    expect(await b.exchange.addCard(bare)).toMatchObject({ value: { is: 'changed' } });
    run(b, { type: 'keep-partner-keys', partner: a.group });
    await a.exchange.renewKeys(true);
    await give(a, b);
    expect(await b.exchange.addCard(vouched)).toMatchObject({ value: { is: 'changed' } });
    run(b, { type: 'revoke-partner', partner: a.group });
    expect(await b.exchange.addCard(vouched)).toMatchObject({ ok: false });
  });

  it('keeps five further laptops at most, and drops them when the first keys are compared anew', async () => {
    const { a, b } = await aPair();
    for (let n = 0; n < 6; n++) {
      const second = anExchangeLaptop(`z${n}`);
      await give(a, second);
      run(second, { type: 'join-group', partner: a.group });
      const added = await give(second, a);
      if (!added.ok) throw new Error('no device');
      verify(a, added.value.partner);
      const card = await a.exchange.vouchForDevice(added.value.partner);
      if (!card.ok) throw new Error('no vouch');
      expect(await b.exchange.addCard(card.value.line)).toMatchObject(
        n < 5 ? { value: { is: 'device' } } : { error: { type: 'too-many-devices' } },
      );
    }
    expect(partners(b)).toMatchObject([{ laptops: 6 }]);
    await a.exchange.renewKeys(false);
    await give(a, b);
    verify(b, a.group);
    expect(partners(b)).toMatchObject([{ laptops: 1, state: 'verified' }]);
  });

  it('refuses the further laptops with the group when that is revoked', async () => {
    const { a, b } = await aPair();
    const second = await aVerifiedSecond(a);
    await b.exchange.addCard(await vouchedCard(a));
    await give(b, second);
    const bytes = await sealedFor(second, oneEvent(second.add(anEvent())), b.group);
    run(b, { type: 'revoke-partner', partner: a.group });
    expect(await plan(b, bytes)).toEqual({ ok: false, error: { type: 'sender-revoked' } });
    expect(stateOf(b, a.group)).toBe('revoked');
  });

  it('gets no vouch from us for a laptop that nobody compared, nor for a partner', async () => {
    const { a, b } = await aPair();
    await aSecond(a);
    const refused = { ok: false, error: { type: 'not-own-device' } };
    expect(await a.exchange.vouchForDevice(deviceAt(a).id)).toEqual(refused);
    expect(await a.exchange.vouchForDevice(b.group)).toEqual(refused);
  });
});
