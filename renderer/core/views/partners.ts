import { keysToCompare, type Partner, partnerState } from '../model/partner';
import { sortedByKey } from './order';
import type { PartnerRow } from './partner-row';
import type { Records } from './records';

/** Every partner, by name. */
export const answerPartners = (records: Records): readonly PartnerRow[] =>
  sortedByKey(records.all('partner').map(rowOf), ({ name }) => name.toLowerCase());

function rowOf(partner: Partner): PartnerRow {
  const { id, name, addedOn, verifiedOn, verifiedBy, changedOn, revokedOn, renewedOn } = partner;
  const { sheriffs, isDevice, devices } = partner;
  return {
    id,
    name,
    state: partnerState(partner),
    addedOn,
    verifiedOn,
    verifiedBy,
    changedOn,
    revokedOn,
    renewedOn,
    signer: keysToCompare(partner).signer,
    sheriffs,
    isDevice,
    laptops: 1 + devices.length,
  };
}
