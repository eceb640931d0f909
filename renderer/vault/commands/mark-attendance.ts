import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { markedNow } from './marked-now';

/**
 * Marks whether people came, with when and by whom; a mark that they have already keeps its own. Works on cancelled
 * events too: some come all the same.
 */
export const markAttendance: Decide<'mark-attendance'> = (command, context) => {
  const { attendance, mark, leftEarly, firstTime } = command;
  const changes: Change[] = [];
  for (const id of attendance) {
    const current = context.set.get('attendance', id);
    if (!current) return err({ type: 'not-found', kind: 'attendance' });
    const isNew = (current.fields['mark'] ?? 'blank') !== mark;
    const draft = { ...(isNew ? markedNow(context, mark) : { mark }) };
    const written = checkedFields(
      'attendance',
      {
        ...draft,
        ...(leftEarly !== undefined && { leftEarly }),
        ...(firstTime !== undefined && { firstTime }),
      },
      current,
    );
    if (!written.ok) return written;
    if (Object.keys(written.value).length > 0) {
      changes.push({ kind: 'attendance', id, set: written.value });
    }
  }
  return ok({ changes, label: 'attendance-marked', ids: attendance });
};
