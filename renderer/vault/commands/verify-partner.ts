import { KINDS } from '../../core/model/kinds';
import { keysToCompare, type Partner } from '../../core/model/partner';
import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/**
 * Marks a partner as verified, with who and when. The keys of a later card take the place of those before. Its group
 * can be named from then on, as a host of an event say, before any file of it came.
 */
export const verifyPartner: Decide<'verify-partner'> = (
  { partner: id, signer },
  { set, today, organizer },
) => {
  const record = set.get('partner', id);
  if (!record) return err({ type: 'not-found', kind: 'partner' });
  const partner = KINDS.partner.read(record);
  const keys = keysToCompare(partner);
  if (keys.signer !== signer) return err({ type: 'partner-changed' });
  const isNext = partner.nextSigner !== '';
  if (partner.state === 'revoked' && !isNext) return err({ type: 'partner-revoked' });
  const written = checkedFields(
    'partner',
    {
      state: 'verified',
      verifiedOn: today(),
      verifiedBy: organizer,
      renewedOn: '',
      ...(isNext && {
        ...keys,
        // Whoever had the earlier key could have vouched for laptops of their own, and the card that waited was not kept.
        devices: [],
        card: '',
        name: partner.nextName,
        cardDate: partner.nextCardDate,
        revokedOn: '',
        earlierSigners: [...partner.earlierSigners, partner.signer].filter((key) => key !== signer),
        nextName: '',
        nextSigner: '',
        nextRecipient: '',
        nextCardDate: '',
        changedOn: '',
      }),
    },
    record,
  );
  if (!written.ok) return written;
  const changes: Change[] = [{ kind: 'partner', id, set: written.value }];
  if (!set.get('group', id)) changes.push(...groupOf(partner));
  return ok({ changes, label: 'partner-verified', ids: [id] });
};

const groupOf = ({ id, name, nextName, isDevice }: Partner): Change[] =>
  isDevice || !(nextName || name)
    ? []
    : [{ kind: 'group', id, set: KINDS.group.write({ name: nextName || name }) }];
