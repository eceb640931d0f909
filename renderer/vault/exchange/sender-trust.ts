import { isVerifiedDevice, type Partner, partnerState } from '../../core/model/partner';
import type { WorkingSet } from '../store/working-set';
import type { ImportPreview } from '../vault';
import type { Manifest } from './manifest';
import { ownGroupOf } from './own-identity';
import { partnerOf, partnersOf } from './partners';

/** How far a sender is trusted, by the cards that people compared here. `revoked` is never opened. */
export type SenderTrust =
  | { readonly is: 'revoked' }
  | (Pick<ImportPreview['sender'], 'trust' | 'partnerName' | 'verifiedOn' | 'verifiedBy'> & {
      readonly is: 'open';
    });

/** Holds a file's signing key, and the group that its manifest names, against the partners. */
export function trustOf(set: WorkingSet, signer: string, groupId: string): SenderTrust {
  if (partnersOf(set).some((partner) => partner.revokedSigners.includes(signer))) {
    return { is: 'revoked' };
  }
  const partner = partnerBehind(set, signer, groupId);
  if (!partner) {
    return { is: 'open', trust: 'unknown', partnerName: '', verifiedOn: '', verifiedBy: '' };
  }
  const state = partnerState(partner);
  if (state === 'revoked') return { is: 'revoked' };
  const { name: partnerName, verifiedOn, verifiedBy } = partner;
  const isKnown = [partner, ...partner.devices].some((laptop) => laptop.signer === signer);
  const trust = state === 'changed' || !isKnown ? 'changed' : state;
  return { is: 'open', trust, partnerName, verifiedOn, verifiedBy };
}

/** The partner that a file says it is of: a group by its id, another laptop of ours by its key. */
const partnerBehind = (set: WorkingSet, signer: string, groupId: string): Partner | undefined =>
  groupId === ownGroupOf(set)
    ? partnersOf(set).find((partner) => partner.isDevice && partner.signer === signer)
    : partnerOf(set, groupId);

/** Whether a copy of everything, sealed to our key, is from a laptop of our own group that people compared. */
export const mayBringEverything = (
  set: WorkingSet,
  signer: string,
  { sender }: Pick<Manifest, 'sender'>,
): boolean =>
  sender.groupId === ownGroupOf(set) &&
  partnersOf(set).some((partner) => isVerifiedDevice(partner) && partner.signer === signer);
