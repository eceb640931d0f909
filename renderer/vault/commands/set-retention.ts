import { retentionRuleId } from '../../core/model/retention';
import type { Change } from '../../core/record';
import { ok } from '../../core/result';
import { limitsOf } from '../retention/limits-of';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/**
 * Sets how long a subject is kept; null days: no limit. Reduces nothing by itself: a shorter limit is a new
 * question, so the limits work by themselves again only after a person agreed to it.
 */
export const setRetention: Decide<'set-retention'> = ({ subject, days }, { set }) => {
  const id = retentionRuleId(subject);
  const written = checkedFields('retention-rule', { subject, days }, set.get('retention-rule', id));
  if (!written.ok) return written;
  const before = limitsOf(set)[subject];
  const changes: Change[] = [];
  if (Object.keys(written.value).length > 0) {
    changes.push({ kind: 'retention-rule', id, set: written.value });
  }
  const [workspace] = set.all('workspace');
  const isShorter = days !== null && (before === null || days < before);
  if (isShorter && workspace?.fields['retentionAgreedOn']) {
    changes.push({ kind: 'workspace', id: workspace.id, set: { retentionAgreedOn: '' } });
  }
  return ok({ changes, label: 'retention-set', ids: [id] });
};
