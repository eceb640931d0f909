import { useTranslation } from 'react-i18next';
import { useRun } from '../../../parts/use-run';
import { showToast } from '../../../ui/toast';
import type { RoundFieldValues } from './round-fields';
import { usePlanCalls } from './use-plan-calls';
import type { WhomChoice } from './use-whom';

/** Saves a round and, when it is new, puts its people in. Gives its id, or null when that failed (and was said). */
export function useSaveRound(id: string | null) {
  const { t } = useTranslation('calls');
  const run = useRun();
  const plan = usePlanCalls();
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
    const added = await run({ type: 'add-record', kind: 'call-round', fields });
    const round = added?.ids[0];
    if (!round) return null;
    if (choice.whom) await plan(round, choice, callers);
    else showToast({ tone: 'success', message: t('form.saved') });
    return round;
  };
}
