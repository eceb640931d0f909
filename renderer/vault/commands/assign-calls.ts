import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Gives calls to a caller; an empty name takes them from whoever has them. */
export const assignCalls: Decide<'assign-calls'> = ({ calls, caller }, { set }) => {
  const ids = [...new Set(calls)];
  const changes: Change[] = [];
  for (const id of ids) {
    const current = set.get('call', id);
    if (!current) return err({ type: 'not-found', kind: 'call' });
    const written = checkedFields('call', { caller }, current);
    if (!written.ok) return written;
    if (Object.keys(written.value).length > 0) {
      changes.push({ kind: 'call', id, set: written.value });
    }
  }
  return ok({ changes, label: 'calls-planned', ids });
};
