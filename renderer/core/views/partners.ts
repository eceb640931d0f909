import { keysToCompare, type Partner, partnerState } from '../model/partner';
import { sortedByKey } from './order';
import type { PartnerRow } from './partner-row';
import type { Records } from './records';

/** Every partner, by name. */
export const answerPartners = (records: Records): readonly PartnerRow[] =>
  sortedByKey(records.all('partner').map(rowOf), ({ name }) => name.toLowerCase());

function rowOf(partner: Partner): PartnerRow {
  const { id, name, addedOn, verifiedOn, verifiedBy, changedOn, revokedOn, sheriffs } = partner;
  const { signer } = keysToCompare(partner);
  const state = partnerState(partner);
  return {
    id,
    name,
    state,
    addedOn,
    verifiedOn,
    verifiedBy,
    changedOn,
    revokedOn,
    signer,
    sheriffs,
  };
}
