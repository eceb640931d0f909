import { useTranslation } from 'react-i18next';
import type { OneOnOne } from '../../../core/model/one-on-one';
import { useRun } from '../../../parts/use-run';

/** Marks the next step of a one-on-one as done, or as open again. */
export function useStep(): (oneOnOne: OneOnOne, done: boolean) => void {
  const { t } = useTranslation('care');
  const run = useRun();
  return ({ id }, done) => {
    void run(
      { type: 'edit-record', kind: 'one-on-one', id, patch: { done } },
      { toast: t(done ? 'stepDoneToast' : 'oneOnOne.openToast') },
    );
  };
}
