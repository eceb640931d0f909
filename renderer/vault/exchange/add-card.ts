import { KINDS } from '../../core/model/kinds';
import { deviceId, type Partner } from '../../core/model/partner';
import type { Change, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { JournalLabel } from '../../core/views/journal-labels';
import type { WorkingSet } from '../store/working-set';
import type { AddedCard, CardError } from '../vault';
import { nameOn, readCard } from './card';
import type { SignedCard } from './card-line';
import { outcomeOf } from './card-outcome';
import type { ExchangeDeps } from './exchange-deps';
import { identityOf, ownGroupOf, ownKeys, senderOf } from './own-identity';
import { partnerOf, partnersOf } from './partners';

const LABELS = {
  added: 'partner-added',
  renewed: 'partner-added',
  changed: 'partner-changed',
  rotated: 'partner-rotated',
  device: 'device-added',
  vouched: 'card-made',
} as const satisfies { readonly [I in AddedCard['is']]: JournalLabel };

/** Reads a card and remembers what it says: of another group, of another laptop of ours, or of this one. */
export async function addCard(
  deps: ExchangeDeps,
  source: Uint8Array | string,
): Promise<Result<AddedCard, CardError>> {
  const read = await readCard(source);
  if (!read.ok) return read;
  // Both sides' keys are in the words to compare, so ours have to be there.
  const keys = await ownKeys(deps);
  if (!keys.ok) return keys;
  const { set } = deps;
  const card = read.value;
  if (card.signer === keys.value.signer) return takeVouch(deps, card, keys.value.recipient);
  if (identityOf(set)?.earlierKeys.some(({ signer }) => signer === card.signer)) {
    return err({ type: 'own-card' });
  }
  const revoked = new Set(partnersOf(set).flatMap((partner) => partner.revokedSigners));
  if (revoked.has(card.signer)) return err({ type: 'partner-revoked' });
  const vouches = card.vouched ? [...card.previous, card.vouched] : card.previous;
  if (vouches.some(({ signer }) => revoked.has(signer))) return err({ type: 'voucher-revoked' });

  const isDevice = card.groupId === ownGroupOf(set);
  const partner = isDevice ? deviceBehind(set, card) : partnerOf(set, card.groupId);
  const outcome = outcomeOf(partner, card, deps.today());
  if (!outcome.ok) return outcome;
  const { write } = outcome.value;
  const id = partner?.id ?? (isDevice ? deviceId(card.signer) : card.groupId);
  const is = isDevice && outcome.value.is === 'added' ? 'device' : outcome.value.is;
  const added: AddedCard = { partner: id, is, sameName: !isDevice && hasNamesake(set, id, card) };
  const changes = [
    ...writeOf(set, id, isDevice ? { ...write, isDevice } : write),
    ...(isDevice ? formerSelves(set, id, card) : []),
  ];
  if (changes.length === 0) return ok(added);
  const done = await deps.commit({ changes }, { label: LABELS[is] });
  return done.ok ? ok(added) : done;
}

function writeOf(set: WorkingSet, id: RecordId, write: Partial<Partner>): Change[] {
  const written = KINDS.partner.write(write, set.get('partner', id));
  return Object.keys(written).length > 0 ? [{ kind: 'partner', id, set: written }] : [];
}

/** The laptop of ours that a card is of: by its key, or by an earlier one that vouches for it or that it had. */
function deviceBehind(set: WorkingSet, { signer, previous }: SignedCard): Partner | undefined {
  const devices = partnersOf(set).filter((partner) => partner.isDevice);
  return (
    devices.find((device) => device.signer === signer) ??
    devices.find((device) => previous.some((link) => link.signer === device.signer)) ??
    devices.find((device) => device.earlierSigners.includes(signer))
  );
}

/** What was known of a laptop as a group of its own, before it joined ours. */
const formerSelves = (set: WorkingSet, id: RecordId, { signer }: SignedCard): Change[] =>
  partnersOf(set)
    .filter((partner) => partner.id !== id && !partner.isDevice && partner.signer === signer)
    .map((partner) => ({ kind: 'partner', id: partner.id, delete: true }));

/** Whether another group that we know, or ours, bears the name on a card. */
function hasNamesake(set: WorkingSet, id: RecordId, card: SignedCard): boolean {
  const others = partnersOf(set).filter((partner) => partner.id !== id);
  return [senderOf(set), ...others].some(
    ({ name }) => name.toLowerCase() === nameOn(card).toLowerCase(),
  );
}

/** Our own card, come back from another laptop of the group that vouched for it: our card carries that from now on. */
async function takeVouch(
  deps: ExchangeDeps,
  card: SignedCard,
  recipient: string,
): Promise<Result<AddedCard, CardError>> {
  const { set } = deps;
  const { vouched } = card;
  const voucher = partnersOf(set).find(
    (partner) => partner.isDevice && partner.signer === vouched?.signer,
  );
  const identity = identityOf(set);
  const isOurs = card.groupId === ownGroupOf(set) && card.recipient === recipient;
  if (!vouched || !voucher || !identity || !isOurs) return err({ type: 'own-card' });
  const record = set.get('identity', identity.id);
  const written = KINDS.identity.write({ vouched }, record);
  const added: AddedCard = { partner: voucher.id, is: 'vouched', sameName: false };
  if (Object.keys(written).length === 0) return ok(added);
  const change = { kind: 'identity', id: identity.id, set: written };
  const done = await deps.commit({ lasting: [change] }, { label: LABELS.vouched });
  return done.ok ? ok(added) : done;
}
