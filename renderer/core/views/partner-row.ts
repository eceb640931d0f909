import type { Partner, PartnerState } from '../model/partner';

/** A partner as lists show it. `signer`: the signing key that is to be compared. Dates are `YYYY-MM-DD` or empty. */
export type PartnerRow = Pick<
  Partner,
  | 'id'
  | 'name'
  | 'addedOn'
  | 'verifiedOn'
  | 'verifiedBy'
  | 'changedOn'
  | 'revokedOn'
  | 'signer'
  | 'sheriffs'
> & { readonly state: PartnerState };
