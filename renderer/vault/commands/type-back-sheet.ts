import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Notes that a sheet was typed back whole, with the day and by whom; or that it was not after all. */
export const typeBackSheet: Decide<'type-back-sheet'> = (
  { sheet: id, typed },
  { set, today, organizer },
) => {
  const current = set.get('sheet', id);
  if (!current) return err({ type: 'not-found', kind: 'sheet' });
  const written = checkedFields(
    'sheet',
    typed ? { typedOn: today(), typedBy: organizer } : { typedOn: '', typedBy: '' },
    current,
  );
  if (!written.ok) return written;
  const changed = Object.keys(written.value).length > 0;
  return ok({
    changes: changed ? [{ kind: 'sheet', id, set: written.value }] : [],
    label: 'sheet-typed',
    ids: [id],
  });
};
