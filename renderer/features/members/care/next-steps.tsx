import { Check, CircleAlert, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OneOnOne } from '../../../core/model/one-on-one';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import css from './care.module.css';
import { useStep } from './use-step';

/** What was agreed with a member and is still to do, the soonest first. */
export function NextSteps(props: {
  readonly name: string;
  readonly oneOnOnes: readonly OneOnOne[];
  readonly today: string;
}) {
  const { t } = useTranslation('care');
  const language = useLanguage();
  const mark = useStep();
  const open = props.oneOnOnes
    .filter(({ nextStep, done }) => nextStep !== '' && !done)
    .sort((a, b) => ((a.due || '9999') < (b.due || '9999') ? -1 : 1));
  return open.map((oneOnOne) => {
    const { nextStep: step, due } = oneOnOne;
    const isLate = due !== '' && due < props.today;
    const date = formatDate(due, language);
    return (
      <div key={oneOnOne.id} className={css.next} {...(isLate ? { 'data-late': '' } : {})}>
        <div className={css.nextWords}>
          <span className={css.nextLabel}>
            {t('oneOnOne.next')}
            {due !== '' && (
              <Chip tone={isLate ? 'brick' : 'neutral'} icon={isLate ? CircleAlert : Clock}>
                {t(isLate ? 'oneOnOne.overdue' : 'oneOnOne.dueOn', { date })}
              </Chip>
            )}
          </span>
          <span className={css.strong}>{step}</span>
        </div>
        <Button
          icon={Check}
          name={t('stepDoneOf', { step, name: props.name })}
          onPress={() => mark(oneOnOne, true)}
        >
          {t('stepDone')}
        </Button>
      </div>
    );
  });
}
