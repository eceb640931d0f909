import { partnerState } from '../../core/model/partner';
import type { WorkingSet } from '../store/working-set';
import type { ImportPreview } from '../vault';
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
  const partner = partnerOf(set, groupId);
  if (!partner) {
    return { is: 'open', trust: 'unknown', partnerName: '', verifiedOn: '', verifiedBy: '' };
  }
  const state = partnerState(partner);
  if (state === 'revoked') return { is: 'revoked' };
  const { name: partnerName, verifiedOn, verifiedBy } = partner;
  const trust = state === 'changed' || signer !== partner.signer ? 'changed' : state;
  return { is: 'open', trust, partnerName, verifiedOn, verifiedBy };
}
