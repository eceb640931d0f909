import type { Partner, PartnerState } from '../model/partner';

/**
 * A partner as lists show it. `signer`: the signing key that is to be compared. `laptops`: how many laptops of a group
 * are known. Dates are `YYYY-MM-DD` or empty.
 */
export type PartnerRow = Pick<
  Partner,
  | 'id'
  | 'name'
  | 'addedOn'
  | 'verifiedOn'
  | 'verifiedBy'
  | 'changedOn'
  | 'revokedOn'
  | 'renewedOn'
  | 'isDevice'
  | 'signer'
  | 'sheriffs'
> & { readonly state: PartnerState; readonly laptops: number };
