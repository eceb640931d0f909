import type { Draft, KindName } from '../../core/model/kinds';
import { err, ok } from '../../core/result';
import { checkedFields, readWith } from './checked-fields';
import { incomplete } from './complete';
import type { Decide } from './decision';
import { missingParent } from './parents';

/** Changes fields of a record. What is as it was is not written again. */
export const editRecord: Decide<'edit-record'> = ({ kind, id, patch }, { set }) => {
  const current = set.get(kind, id);
  if (!current) return err({ type: 'not-found', kind });
  const written = checkedFields<KindName>(kind, patch as Draft<KindName>, current);
  if (!written.ok) return written;
  if (kind === 'commitment' && 'state' in written.value && !written.value['evidence']) {
    return err({ type: 'evidence-missing' });
  }
  const problem = incomplete<KindName>(kind, readWith(kind, id, written.value, current));
  if (problem) return err(problem);
  const parent = missingParent(kind, written.value, set);
  if (parent) return err({ type: 'not-found', kind: parent });
  const changed = Object.keys(written.value).length > 0;
  return ok({
    changes: changed ? [{ kind, id, set: written.value }] : [],
    label: `${kind}-edited`,
    ids: [id],
  });
};
