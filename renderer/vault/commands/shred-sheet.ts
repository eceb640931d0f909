import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Notes on which day the paper of a sheet was destroyed, with initials; both empty: it was not. */
export const shredSheet: Decide<'shred-sheet'> = ({ sheet: id, on, initials }, { set }) => {
  const current = set.get('sheet', id);
  if (!current) return err({ type: 'not-found', kind: 'sheet' });
  const written = checkedFields('sheet', { shreddedOn: on, shreddedBy: initials }, current);
  if (!written.ok) return written;
  if (on !== '' && initials.trim() === '') return err({ type: 'bad-value', field: 'shreddedBy' });
  const changed = Object.keys(written.value).length > 0;
  return ok({
    changes: changed ? [{ kind: 'sheet', id, set: written.value }] : [],
    label: 'sheet-shredded',
    ids: [id],
  });
};
