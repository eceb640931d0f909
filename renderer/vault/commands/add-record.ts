import type { Draft, KindName } from '../../core/model/kinds';
import { err, ok } from '../../core/result';
import { checkedFields, readWith } from './checked-fields';
import { incomplete } from './complete';
import type { Decide } from './decision';
import { missingParent } from './parents';

/** Adds a record. A note without a date gets today's. */
export const addRecord: Decide<'add-record'> = ({ kind, fields }, { set, newId, today }) => {
  const draft: Draft<KindName> =
    kind === 'note' && !fields.date ? { ...fields, date: today() } : fields;
  const written = checkedFields<KindName>(kind, draft);
  if (!written.ok) return written;
  const id = newId();
  const problem = incomplete<KindName>(kind, readWith(kind, id, written.value));
  if (problem) return err(problem);
  const parent = missingParent(kind, written.value, set);
  if (parent) return err({ type: 'not-found', kind: parent });
  return ok({
    changes: [{ kind, id, set: written.value }],
    label: `${kind}-added`,
    ids: [id],
  });
};
