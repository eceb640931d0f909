import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Ends the legal hold, with the reason. When two laptops each started one, both end: a person reads both. */
export const endHold: Decide<'end-hold'> = ({ why }, { set, today, organizer }) => {
  if (!why.trim()) return err({ type: 'reason-missing' });
  const changes: Change[] = [];
  for (const hold of set.all('legal-hold')) {
    if (hold.fields['endedOn']) continue;
    const patch = { endedOn: today(), endedBy: organizer, endedWhy: why };
    const written = checkedFields('legal-hold', patch, hold);
    if (!written.ok) return written;
    changes.push({ kind: 'legal-hold', id: hold.id, set: written.value });
  }
  if (changes.length === 0) return err({ type: 'no-hold' });
  return ok({ changes, label: 'hold-ended', ids: changes.map(({ id }) => id) });
};
