import { KINDS } from '../../core/model/kinds';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Gives a partner up, with every key that is known of it: someone else may have them. */
export const revokePartner: Decide<'revoke-partner'> = ({ partner: id }, { set, today }) => {
  const record = set.get('partner', id);
  if (!record) return err({ type: 'not-found', kind: 'partner' });
  const partner = KINDS.partner.read(record);
  const { signer, nextSigner, earlierSigners, revokedSigners, devices } = partner;
  const laptops = devices.map((device) => device.signer);
  const given = [signer, nextSigner, ...laptops, ...earlierSigners].filter((key) => key !== '');
  const written = checkedFields(
    'partner',
    {
      state: 'revoked',
      revokedOn: today(),
      devices: [],
      revokedSigners: [...new Set([...revokedSigners, ...given])],
      nextName: '',
      nextSigner: '',
      nextRecipient: '',
      nextCardDate: '',
      changedOn: '',
    },
    record,
  );
  if (!written.ok) return written;
  const changes = [{ kind: 'partner', id, set: written.value }];
  return ok({ changes, label: 'partner-revoked', ids: [id] });
};
