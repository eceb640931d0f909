import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Says whether sheriff records of a partner are taken in by themselves. */
export const setPartnerPolicy: Decide<'set-partner-policy'> = (
  { partner: id, sheriffs },
  { set },
) => {
  const record = set.get('partner', id);
  if (!record) return err({ type: 'not-found', kind: 'partner' });
  const written = checkedFields('partner', { sheriffs }, record);
  if (!written.ok) return written;
  const isSame = Object.keys(written.value).length === 0;
  const changes = isSame ? [] : [{ kind: 'partner', id, set: written.value }];
  return ok({ changes, label: 'partner-policy-set', ids: [id] });
};
