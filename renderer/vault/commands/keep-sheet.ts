import { KINDS } from '../../core/model/kinds';
import { printedSheetId } from '../../core/model/sheet';
import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { timeOfDay } from '../local-time';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Notes that a sheet was printed or saved, so that it can be typed back by its code and is known to be destroyed. */
export const keepSheet: Decide<'keep-sheet'> = (command, { set, today, now }) => {
  const { event, kind, code, destroyBy, rows, blankRows, choices } = command;
  const about = set.get('event', event);
  if (!about) return err({ type: 'not-found', kind: 'event' });
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
  const lasting: Change[] = [{ kind: 'sheet', id, set: written.value }];
  const [workspace] = set.all('workspace');
  if (choices && workspace) {
    const { kind: eventKind } = KINDS.event.read(about);
    const { paperChoices } = KINDS.workspace.read(workspace);
    const kept = { paperChoices: { ...paperChoices, [eventKind]: choices } };
    const remembered = checkedFields('workspace', kept, workspace);
    if (!remembered.ok) return remembered;
    lasting.push({ kind: 'workspace', id: workspace.id, set: remembered.value });
  }
  return ok({
    changes: [],
    lasting: lasting.filter((change) => 'set' in change && Object.keys(change.set).length > 0),
    label: 'sheet-kept',
    ids: [id],
  });
};
