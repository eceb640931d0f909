import { describe, expect, it, vi } from 'vitest';
import { KINDS } from '../../core/model/kinds';
import type { Partner } from '../../core/model/partner';
import { aMember, anAttendance, anEvent, aRecord } from '../../core/model/testing/builders';
import { signingKeyOf } from './own-identity';
import { anExchangeLaptop, type ExchangeLaptop, oneEvent } from './testing/exchange-laptop';

vi.mock('./seal-file', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/unsealed')),
}));
vi.mock('./guard', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/unsealed')),
}));
vi.mock('./open', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/unsealed')),
}));

const INCLUDE = { phones: false, emails: false, needs: false, notes: true };
const SHERIFFS = { scope: { type: 'sheriffs' }, include: INCLUDE } as const;

/** Two groups, of which one has the other's card. */
async function aPartner(how: Partial<Partner> = {}) {
  const ours = anExchangeLaptop('ours');
  const theirs = anExchangeLaptop('theirs');
  const fact = theirs.add(
    aRecord('fact', { value: 'Hablan con la comunidad' }, theirs.deps.newId()),
  );
  await theirs.send(SHERIFFS);
  const signer = signingKeyOf(theirs.set)?.signer ?? '';
  const written = KINDS.partner.write({
    name: 'CIMA',
    signer,
    state: 'verified',
    sheriffs: 'accept',
    ...how,
  });
  ours.write({ kind: 'partner', id: theirs.group, set: written });
  const byItself = async (from: ExchangeLaptop = theirs) =>
    (await ours.preview(await from.send(SHERIFFS))).byItself;
  return { ours, theirs, fact, byItself };
}

describe("a partner's file of sheriff records", () => {
  it('is taken in by itself where the partner is verified and we said so', async () => {
    expect(await (await aPartner()).byItself()).toBe(true);
    expect(await (await aPartner({ sheriffs: 'review' })).byItself()).toBe(false);
    expect(await (await aPartner({ state: 'unverified' })).byItself()).toBe(false);
    expect(await (await aPartner({ signer: 'a'.repeat(64) })).byItself()).toBe(false);
  });

  it('is taken in by itself when it corrects what its sender wrote, not when it changes ours', async () => {
    const { ours, theirs, fact, byItself } = await aPartner();
    await ours.take(await theirs.send(SHERIFFS));
    theirs.write({ kind: 'fact', id: fact.id, set: { value: 'Hablan cada mes' } });
    expect(await byItself()).toBe(true);
    ours.write({ kind: 'fact', id: fact.id, set: { value: 'Ya no hablan' } });
    await theirs.take(await ours.send(SHERIFFS));
    theirs.write({ kind: 'fact', id: fact.id, set: { value: 'Hablan otra vez' } });
    expect(await byItself()).toBe(false);
  });

  it('waits for a person where both wrote, where a note comes along, and when it was here before', async () => {
    const { ours, theirs, fact, byItself } = await aPartner();
    const file = await theirs.send(SHERIFFS);
    await ours.take(file);
    expect((await ours.preview(file)).byItself).toBe(false);
    const official = theirs.add(aRecord('official', { name: 'Comal' }, theirs.deps.newId()));
    const id = theirs.deps.newId();
    theirs.write({ kind: 'note', id, set: { subject: official.id, text: 'Escucha' } });
    expect(await byItself()).toBe(false);
    theirs.write({ kind: 'note', id, delete: true });
    theirs.write({ kind: 'fact', id: fact.id, set: { value: 'Uno' } });
    ours.write({ kind: 'fact', id: fact.id, set: { value: 'Otro' } });
    expect(await byItself()).toBe(false);
  });

  it('never is when it names people', async () => {
    const { ours, theirs } = await aPartner();
    const event = theirs.add(anEvent({ hosts: [theirs.group] }));
    const person = theirs.add(aMember({ consentShare: 'yes' }));
    theirs.add(anAttendance(event, person, { rsvp: 'yes' }));
    expect((await ours.preview(await theirs.send(oneEvent(event)))).byItself).toBe(false);
  });
});
