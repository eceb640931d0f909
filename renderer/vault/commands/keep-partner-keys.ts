import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Drops the later card of a partner: it was not theirs. */
export const keepPartnerKeys: Decide<'keep-partner-keys'> = ({ partner: id }, { set }) => {
  const record = set.get('partner', id);
  if (!record) return err({ type: 'not-found', kind: 'partner' });
  const written = checkedFields(
    'partner',
    { nextName: '', nextSigner: '', nextRecipient: '', nextCardDate: '', changedOn: '' },
    record,
  );
  if (!written.ok) return written;
  const changes = [{ kind: 'partner', id, set: written.value }];
  return ok({ changes, label: 'partner-keys-kept', ids: [id] });
};
