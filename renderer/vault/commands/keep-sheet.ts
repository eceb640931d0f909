import { printedSheetId } from '../../core/model/sheet';
import { err, ok } from '../../core/result';
import { timeOfDay } from '../local-time';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Notes that a sheet was printed or saved, so that it can be typed back by its code and is known to be destroyed. */
export const keepSheet: Decide<'keep-sheet'> = (command, { set, today, now }) => {
  const { event, kind, code, destroyBy, rows, blankRows } = command;
  if (!set.get('event', event)) return err({ type: 'not-found', kind: 'event' });
  if (!code.trim()) return err({ type: 'bad-value', field: 'code' });
  for (const id of rows) {
    if (set.get('attendance', id)?.fields['event'] !== event) {
      return err({ type: 'not-found', kind: 'attendance' });
    }
  }
  const id = printedSheetId(event, kind, code);
  const written = checkedFields(
    'sheet',
    {
      event,
      kind,
      code,
      printedOn: today(),
      printedAt: timeOfDay(now()),
      destroyBy,
      rows: [...rows],
      blankRows,
    },
    set.get('sheet', id),
  );
  if (!written.ok) return written;
  const lasting =
    Object.keys(written.value).length > 0 ? [{ kind: 'sheet', id, set: written.value }] : [];
  return ok({ changes: [], lasting, label: 'sheet-kept', ids: [id] });
};
