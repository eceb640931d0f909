import { bytesToHex } from '@noble/hashes/utils.js';
import { isVerifiedDevice, keysToCompare } from '../../core/model/partner';
import { err, ok } from '../../core/result';
import type { OwnCard, PartnerDoor } from '../partner-door';
import { addCard } from './add-card';
import { makeCard, readCard } from './card';
import { codeOf } from './card-code';
import { cardLine, type SignedCard } from './card-line';
import { partsOf } from './card-parts';
import { compareWords } from './compare-words';
import type { ExchangeDeps } from './exchange-deps';
import { guardFile } from './guard';
import { ageKeyOf, identityOf, ownKeys, senderOf, signingKeyOf } from './own-identity';
import { partnerOf } from './partners';
import { renewKeys } from './renew-keys';
import { vouchFor } from './vouch';

/** Wires the doors for cards and partners. */
export function createPartners(deps: ExchangeDeps): PartnerDoor {
  const { set } = deps;
  return {
    async ownCard() {
      const keys = await ownKeys(deps);
      if (!keys.ok) return keys;
      const { recipient } = keys.value;
      const { previous = [], vouched = null } = identityOf(set) ?? {};
      const draft = { ...senderOf(set), recipient, date: deps.today(), previous, vouched };
      return ok(shownCard(deps, makeCard(draft, keys.value)));
    },
    addCard: (source) => addCard(deps, source),
    async vouchForDevice(id) {
      const partner = partnerOf(set, id);
      const key = signingKeyOf(set);
      if (!partner || !key || !isVerifiedDevice(partner)) return err({ type: 'not-own-device' });
      const read = await readCard(partner.card);
      if (!read.ok) return err({ type: 'not-own-device' });
      const { groupId, signer: to } = read.value;
      const vouched = vouchFor({ as: 'device', groupId, to }, deps.today(), key);
      return ok(shownCard(deps, { ...read.value, vouched }));
    },
    renewKeys: (vouch) => renewKeys(deps, vouch),
    async compareWords(id, language, laptop = 0) {
      const partner = partnerOf(set, id);
      const signing = signingKeyOf(set);
      const age = ageKeyOf(set);
      if (!partner || !signing || !age) return [];
      const ours = { signer: signing.signer, recipient: age.recipient };
      const theirs = laptop === 0 ? keysToCompare(partner) : partner.devices[laptop - 1];
      return theirs ? compareWords(ours, theirs, language) : [];
    },
    async howSealed(head) {
      const guarded = guardFile(head);
      return guarded.ok ? guarded.value.scheme : 'passphrase';
    },
  };
}

/** A card in every form that it can be handed over in. */
function shownCard(deps: ExchangeDeps, card: SignedCard): OwnCard {
  const code = codeOf(card);
  const fileName = `convite-${bytesToHex(deps.randomBytes(6))}.convite-card`;
  return { line: cardLine(card), code, parts: partsOf(code), fileName };
}
