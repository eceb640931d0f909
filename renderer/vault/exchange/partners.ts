import { bytesToHex } from '@noble/hashes/utils.js';
import { KINDS } from '../../core/model/kinds';
import { keysToCompare, type Partner } from '../../core/model/partner';
import { err, ok, type Result } from '../../core/result';
import type { PartnerDoor } from '../partner-door';
import type { WorkingSet } from '../store/working-set';
import type { AddedCard, CardError } from '../vault';
import { makeCard, readCard } from './card';
import { codeOf } from './card-code';
import { type Card, cardLine } from './card-line';
import { compareWords } from './compare-words';
import type { ExchangeDeps } from './exchange-deps';
import { guardFile } from './guard';
import { ageKeyOf, ownGroupOf, ownKeys, senderOf, signingKeyOf } from './own-identity';

/** Wires the doors for cards and partners. */
export function createPartners(deps: ExchangeDeps): PartnerDoor {
  const { set } = deps;
  return {
    async ownCard() {
      const keys = await ownKeys(deps);
      if (!keys.ok) return keys;
      const { recipient } = keys.value;
      const card = makeCard({ ...senderOf(set), recipient, date: deps.today() }, keys.value);
      const fileName = `convite-${bytesToHex(deps.randomBytes(6))}.convite-card`;
      return ok({ line: cardLine(card), code: codeOf(card), fileName });
    },
    addCard: (source) => addCard(deps, source),
    async compareWords(id, language) {
      const partner = partnerOf(set, id);
      const signing = signingKeyOf(set);
      const age = ageKeyOf(set);
      if (!partner || !signing || !age) return [];
      const ours = { signer: signing.signer, recipient: age.recipient };
      return compareWords(ours, keysToCompare(partner), language);
    },
    async howSealed(head) {
      const guarded = guardFile(head);
      return guarded.ok ? guarded.value.scheme : 'passphrase';
    },
  };
}

/** A partner as it is known here. */
export function partnerOf(set: WorkingSet, id: string): Partner | undefined {
  const record = set.get('partner', id);
  return record && KINDS.partner.read(record);
}

/** Everyone whose card came here. */
export const partnersOf = (set: WorkingSet): Partner[] =>
  Array.from(set.all('partner'), (record) => KINDS.partner.read(record));

async function addCard(
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
  const { groupId: id } = card;
  if (id === ownGroupOf(set) || card.signer === keys.value.signer) return err({ type: 'own-card' });
  const others = partnersOf(set);
  if (others.some((partner) => partner.revokedSigners.includes(card.signer))) {
    return err({ type: 'partner-revoked' });
  }
  const sameName = [senderOf(set).name, ...others.filter((p) => p.id !== id).map((p) => p.name)]
    .map((name) => name.toLowerCase())
    .includes(card.name.toLowerCase());
  const { is, write } = outcomeOf(partnerOf(set, id), card, deps.today());
  const record = set.get('partner', id);
  const written = KINDS.partner.write(write, record);
  if (Object.keys(written).length === 0) return ok({ partner: id, is, sameName });
  const done = await deps.commit(
    { changes: [{ kind: 'partner', id, set: written }] },
    { label: is === 'changed' ? 'partner-changed' : 'partner-added' },
  );
  return done.ok ? ok({ partner: id, is, sameName }) : done;
}

/** What a card means for what is known of its group. Other keys never take the place of known ones by themselves. */
function outcomeOf(
  partner: Partner | undefined,
  { name, signer, recipient, date }: Card,
  today: string,
): { readonly is: AddedCard['is']; readonly write: Partial<Partner> } {
  if (!partner) {
    return { is: 'added', write: { name, signer, recipient, cardDate: date, addedOn: today } };
  }
  if (partner.signer === signer && partner.recipient === recipient) {
    return { is: 'renewed', write: date < partner.cardDate ? {} : { name, cardDate: date } };
  }
  const next = { nextName: name, nextSigner: signer, nextRecipient: recipient, nextCardDate: date };
  return { is: 'changed', write: { ...next, changedOn: partner.changedOn || today } };
}
