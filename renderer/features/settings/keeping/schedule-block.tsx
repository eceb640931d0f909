import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionView } from '../../../core/views/people-views';
import { formatDate } from '../../../parts/dates';
import { dueIn } from '../../../parts/keeping/reminder';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { FormActions } from '../../../ui/page';
import css from '../settings.module.css';
import style from './keeping.module.css';
import { ReduceDialog } from './reduce-dialog';
import { RunLog } from './run-log';

/** When the limits work: never before a person agreed, by themselves afterwards, not at all during a legal hold. */
export function ScheduleBlock({ retention }: { readonly retention: RetentionView }) {
  const { t } = useTranslation('keeping');
  const language = useLanguage();
  const run = useRun();
  const [asking, setAsking] = useState(false);
  const { agreedOn, hold, runs } = retention;
  const due = dueIn(retention) + (useView('expiring', {})?.due ?? 0);
  const askFirst = () =>
    void run({ type: 'edit-workspace', retentionAgreed: false }, { toast: t('run.askedFirst') });
  return (
    <div className={style.schedule}>
      <h3>{t('run.title')}</h3>
      <p>
        {hold
          ? t('run.held')
          : agreedOn
            ? t('run.since', { date: formatDate(agreedOn, language, 'long') })
            : t('run.never')}
      </p>
      {!hold && (
        <FormActions>
          {!agreedOn && (
            <Button variant="primary" onPress={() => setAsking(true)}>
              {t('run.review')}
            </Button>
          )}
          {agreedOn && due > 0 && (
            <Button variant="primary" onPress={() => setAsking(true)}>
              {t('run.reduceNow')}
            </Button>
          )}
          {agreedOn && <Button onPress={askFirst}>{t('run.askFirst')}</Button>}
        </FormActions>
      )}
      <p className={css.note}>{t('run.undo')}</p>
      <RunLog runs={runs} />
      {asking && <ReduceDialog retention={retention} onClose={() => setAsking(false)} />}
    </div>
  );
}
