import type { Change, Fields } from '../../core/record';
import { err, ok } from '../../core/result';
import { holdOf } from '../retention/legal-hold';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/**
 * The number and the words go for good (`domain.md` 3.5): undo opens the call again, without them. A legal hold keeps
 * them.
 */
export const closeCall: Decide<'close-call'> = ({ call }, { set, today }) => {
  const current = set.get('hotline-call', call);
  if (!current) return err({ type: 'not-found', kind: 'hotline-call' });
  const closed = checkedFields('hotline-call', { closedOn: today() }, current);
  if (!closed.ok) return closed;
  const erased = holdOf(set)
    ? ok({})
    : checkedFields('hotline-call', { callBack: '', what: '', safeToCall: null }, current);
  if (!erased.ok) return erased;
  const write = (fields: Fields): Change[] =>
    Object.keys(fields).length > 0 ? [{ kind: 'hotline-call', id: call, set: fields }] : [];
  return ok({
    changes: write(closed.value),
    lasting: write(erased.value),
    label: 'call-closed',
    ids: [call],
  });
};
