import { headcountId } from '../../core/model/headcount';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Writes what one counter counted at an event, whole; another counter where none is named. */
export const setHeadcount: Decide<'set-headcount'> = (
  { event, headcount, counted },
  { set, newId, today, ownGroup },
) => {
  if (!set.get('event', event)) return err({ type: 'not-found', kind: 'event' });
  const current = headcount === null ? undefined : set.get('headcount', headcount);
  if (headcount !== null && !current) return err({ type: 'not-found', kind: 'headcount' });
  const id = headcount ?? headcountId(event, newId());
  const { adults, children, firstTimers, byLanguage, by } = counted;
  const written = checkedFields(
    'headcount',
    {
      adults,
      children,
      firstTimers,
      byLanguage,
      by,
      ...(current ? {} : { event, group: ownGroup, date: today() }),
    },
    current,
  );
  if (!written.ok) return written;
  const changed = Object.keys(written.value).length > 0;
  return ok({
    changes: changed ? [{ kind: 'headcount', id, set: written.value }] : [],
    label: 'headcount-set',
    ids: [id],
  });
};

/** Takes what one counter counted out again. */
export const removeHeadcount: Decide<'remove-headcount'> = ({ headcount: id }, { set }) =>
  set.get('headcount', id)
    ? ok({
        changes: [{ kind: 'headcount', id, delete: true }],
        label: 'headcount-removed',
        ids: [id],
      })
    : err({ type: 'not-found', kind: 'headcount' });
