import { useTranslation } from 'react-i18next';
import { useRun } from '../../../parts/use-run';
import type { RoundFieldValues } from './round-fields';
import { useSayPlanned } from './use-say-planned';
import type { WhomChoice } from './use-whom';

/** Saves a round and, when it is new, puts its people in. Gives its id, or null when that failed (and was said). */
export function useSaveRound(id: string | null) {
  const { t } = useTranslation('calls');
  const run = useRun();
  const say = useSayPlanned();
  return async (
    fields: RoundFieldValues,
    choice: WhomChoice,
    callers: readonly string[],
  ): Promise<string | null> => {
    if (id !== null) {
      const done = await run(
        { type: 'edit-record', kind: 'call-round', id, patch: fields },
        { toast: t('form.saved') },
      );
      return done && id;
    }
    const { whom, asked } = choice;
    const started = await run(
      { type: 'start-round', fields, whom, callers },
      whom ? {} : { toast: t('form.saved') },
    );
    const [round, ...calls] = started?.ids ?? [];
    if (!started || !round) return null;
    if (whom) say(started.entry, calls.length, asked);
    return round;
  };
}
