import { useTranslation } from 'react-i18next';
import { useRun } from '../../../parts/use-run';
import { showToast } from '../../../ui/toast';
import type { WhomChoice } from './use-whom';

/** Puts people into a round, and says how many are in it and how many were left out. False when it failed. */
export function usePlanCalls() {
  const { t } = useTranslation('calls');
  const run = useRun();
  const { t: common } = useTranslation('common');
  return async (
    round: string,
    { whom, asked }: WhomChoice,
    callers: readonly string[],
  ): Promise<boolean> => {
    if (!whom) return false;
    const done = await run({ type: 'plan-calls', round, whom, callers });
    if (!done) return false;
    const left = asked === null ? 0 : asked - done.ids.length;
    const { entry } = done;
    showToast({
      tone: 'success',
      message: [
        t('form.planned', { count: done.ids.length }),
        left > 0 && t('form.leftOut', { count: left }),
      ]
        .filter(Boolean)
        .join(' '),
      ...(entry && {
        action: {
          label: common('undo'),
          onPress: () => void run({ type: 'undo', entry }, { toast: common('undone') }),
        },
      }),
    });
    return true;
  };
}
