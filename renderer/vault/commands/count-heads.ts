import { headcountId } from '../../core/model/headcount';
import { KINDS } from '../../core/model/kinds';
import { LANGUAGES } from '../../core/model/vocabulary';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { openEvent } from './open-event';

/** Adds to what this laptop counted at an event, or takes from it. Each laptop counts in a record of its own. */
export const countHeads: Decide<'count-heads'> = ({ event, heads }, context) => {
  const { set, device, ownGroup, organizer, today } = context;
  const open = openEvent(set, event);
  if (!open.ok) return open;
  const id = headcountId(event, device);
  const current = set.get('headcount', id);
  const before = current && KINDS.headcount.read(current);
  if (Object.keys(heads.byLanguage).some((code) => !isLanguage(code))) {
    return err({ type: 'bad-value', field: 'byLanguage' });
  }
  const sum = (was: number | undefined, more: number | undefined) =>
    Math.max(0, (was ?? 0) + (more ?? 0));
  const byLanguage = Object.fromEntries(
    LANGUAGES.map(
      (code) => [code, sum(before?.byLanguage[code], heads.byLanguage[code])] as const,
    ).filter(([, people]) => people > 0),
  );
  const written = checkedFields(
    'headcount',
    {
      event,
      group: before?.group ?? ownGroup,
      adults: sum(before?.adults, heads.adults),
      children: sum(before?.children, heads.children),
      firstTimers: sum(before?.firstTimers, heads.firstTimers),
      byLanguage,
      date: today(),
      by: organizer,
    },
    current,
  );
  if (!written.ok) return written;
  const changed = Object.keys(written.value).length > 0;
  return ok({
    changes: changed ? [{ kind: 'headcount', id, set: written.value }] : [],
    label: 'heads-counted',
    ids: [id],
  });
};

const isLanguage = (code: string): boolean => (LANGUAGES as readonly string[]).includes(code);
