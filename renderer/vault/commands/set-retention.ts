import { retentionRuleId } from '../../core/model/retention';
import { ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Sets how long a subject is kept; null days: no limit. Reduces nothing by itself. */
export const setRetention: Decide<'set-retention'> = ({ subject, days }, { set }) => {
  const id = retentionRuleId(subject);
  const written = checkedFields('retention-rule', { subject, days }, set.get('retention-rule', id));
  if (!written.ok) return written;
  const changed = Object.keys(written.value).length > 0;
  return ok({
    changes: changed ? [{ kind: 'retention-rule', id, set: written.value }] : [],
    label: 'retention-set',
    ids: [id],
  });
};
