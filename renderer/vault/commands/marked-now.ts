import type { Draft } from '../../core/model/kinds';
import { isThere } from '../../core/views/turnout';
import { timeOfDay } from '../local-time';
import type { CommandContext } from './context';

type Mark = NonNullable<Draft<'attendance'>['mark']>;

/**
 * The fields of a mark that is set now, with when and by whom. Taking a mark away takes those along; whoever did not
 * come did not leave early either.
 */
export const markedNow = (
  { today, now, organizer }: Pick<CommandContext, 'today' | 'now' | 'organizer'>,
  mark: Mark,
): Draft<'attendance'> => ({
  mark,
  ...(mark === 'blank'
    ? { markedOn: '', markedAt: '', markedBy: '' }
    : { markedOn: today(), markedAt: timeOfDay(now()), markedBy: organizer }),
  ...(isThere(mark) ? {} : { leftEarly: false }),
});
