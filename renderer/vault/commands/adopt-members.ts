import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** People of a partner said that they joined our group too: from now on it decides about their record here. */
export const adoptMembers: Decide<'adopt-members'> = ({ members }, { set, today, ownGroup }) => {
  if (ownGroup === null) return err({ type: 'not-found', kind: 'group' });
  const changes = [];
  for (const id of new Set(members)) {
    const record = set.get('member', id);
    if (!record) return err({ type: 'not-found', kind: 'member' });
    const fields = { stewardGroup: ownGroup, keptOn: today() };
    const written = checkedFields('member', fields, record);
    if (!written.ok) return written;
    if (Object.keys(written.value).length > 0) {
      changes.push({ kind: 'member', id, set: written.value });
    }
  }
  return ok({ changes, label: 'members-adopted', ids: [...new Set(members)] });
};
