import { MOST_DEVICES, type Partner } from '../../core/model/partner';
import { err, ok, type Result } from '../../core/result';
import type { AddedCard, CardError } from '../vault';
import { nameOn } from './card';
import { cardLine, type SignedCard } from './card-line';

/** What a card is for what is known of its group, and what it writes; nothing when all of it was known. */
export type CardOutcome = { readonly is: AddedCard['is']; readonly write: Partial<Partner> };

/**
 * What a card means for what is known of its group. Other keys take the place of known ones by themselves only when
 * the known one vouches for them; a laptop joins the others of its group only when the known key vouches for it.
 */
export function outcomeOf(
  partner: Partner | undefined,
  card: SignedCard,
  today: string,
): Result<CardOutcome, CardError> {
  const { signer, recipient, date } = card;
  if (!partner) return ok({ is: 'added', write: { ...keysOf(card), addedOn: today } });
  if (partner.signer === signer && partner.recipient === recipient) {
    const { name, cardDate, card: line } = keysOf(card);
    return ok({
      is: 'renewed',
      write: date < partner.cardDate ? {} : { name, cardDate, card: line },
    });
  }
  const known = partner.devices.find((device) => device.signer === signer);
  if (known?.recipient === recipient) return ok({ is: 'device', write: {} });
  if (partner.earlierSigners.includes(signer) && date <= partner.cardDate) {
    return err({ type: 'card-older' });
  }
  if (partner.state !== 'revoked' && partner.signer !== signer && !known) {
    const chain = card.previous.map((link) => link.signer);
    if (chain.includes(partner.signer) && date >= partner.cardDate) {
      return ok({ is: 'rotated', write: rotation(partner, card, today) });
    }
    const device = partner.devices.find((one) => chain.includes(one.signer));
    if (device) return ok({ is: 'device', write: deviceRotation(partner, card, device.signer) });
    if (card.vouched?.signer === partner.signer) {
      if (partner.devices.length >= MOST_DEVICES) return err({ type: 'too-many-devices' });
      const devices = [...partner.devices, { signer, recipient, addedOn: today }];
      return ok({ is: 'device', write: { devices } });
    }
  }
  const next = { nextName: nameOn(card), nextSigner: signer, nextRecipient: recipient };
  return ok({
    is: 'changed',
    write: { ...next, nextCardDate: date, changedOn: partner.changedOn || today },
  });
}

/** What is kept of a card. */
const keysOf = (card: SignedCard) => ({
  name: nameOn(card),
  signer: card.signer,
  recipient: card.recipient,
  cardDate: card.date,
  card: cardLine(card),
});

/** The keys of a card in the place of the known ones. A third card that waits to be compared goes on waiting. */
function rotation(partner: Partner, card: SignedCard, today: string): Partial<Partner> {
  const chain = card.previous.map((link) => link.signer);
  const passed = chain.slice(chain.indexOf(partner.signer));
  const waited = [...passed, card.signer].includes(partner.nextSigner);
  return {
    ...keysOf(card),
    renewedOn: today,
    earlierSigners: [...new Set([...partner.earlierSigners, ...passed])],
    ...(waited && {
      nextName: '',
      nextSigner: '',
      nextRecipient: '',
      nextCardDate: '',
      changedOn: '',
    }),
  };
}

/** The keys of a card in the place of those of a further laptop. */
function deviceRotation(partner: Partner, card: SignedCard, before: string): Partial<Partner> {
  const { signer, recipient } = card;
  return {
    devices: partner.devices.map((device) =>
      device.signer === before ? { ...device, signer, recipient } : device,
    ),
    earlierSigners: [...new Set([...partner.earlierSigners, before])],
  };
}
