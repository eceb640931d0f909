import { err, ok } from '../../core/result';
import type { Decide } from './decision';

/** Takes back what was decided about two members: they may be suggested again. A household stays as it is. */
export const forgetVerdict: Decide<'forget-verdict'> = ({ verdict: id }, { set }) => {
  if (!set.get('verdict', id)) return err({ type: 'not-found', kind: 'verdict' });
  return ok({
    changes: [{ kind: 'verdict', id, delete: true }],
    label: 'pair-judged',
    ids: [id],
  });
};
