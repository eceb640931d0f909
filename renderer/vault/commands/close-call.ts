import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { holdOf } from '../retention/legal-hold';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** The number and the words go for good, out of reach of undo (`domain.md` 3.5): a legal hold keeps them. */
export const closeCall: Decide<'close-call'> = ({ call }, { set, today }) => {
  const current = set.get('hotline-call', call);
  if (!current) return err({ type: 'not-found', kind: 'hotline-call' });
  const erased = holdOf(set) ? {} : { callBack: '', what: '', safeToCall: null };
  const written = checkedFields('hotline-call', { closedOn: today(), ...erased }, current);
  if (!written.ok) return written;
  const changes: Change[] = [{ kind: 'hotline-call', id: call, set: written.value }];
  return ok({ changes: [], lasting: changes, label: 'call-closed', ids: [call] });
};
