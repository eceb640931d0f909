import { KINDS } from '../../core/model/kinds';
import type { Partner } from '../../core/model/partner';
import type { WorkingSet } from '../store/working-set';

/** A partner as it is known here. */
export function partnerOf(set: WorkingSet, id: string): Partner | undefined {
  const record = set.get('partner', id);
  return record && KINDS.partner.read(record);
}

/** Everyone whose card came here. */
export const partnersOf = (set: WorkingSet): Partner[] =>
  Array.from(set.all('partner'), (record) => KINDS.partner.read(record));
