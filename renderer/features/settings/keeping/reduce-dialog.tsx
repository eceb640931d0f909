import { useTranslation } from 'react-i18next';
import { RETENTION_SUBJECTS } from '../../../core/model/vocabulary';
import type { RetentionView } from '../../../core/views/people-views';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import style from './keeping.module.css';

/** Subjects whose records become part of a count; the others are erased. */
const COUNTED: ReadonlySet<string> = new Set(['attendance', 'sign-ins']);

/** Shows what the limits would do today, and asks. The first yes is also the yes to the schedule. */
export function ReduceDialog(props: {
  readonly retention: RetentionView;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('keeping');
  const { t: leaving } = useTranslation('leaving');
  const terms = useTerms();
  const run = useRun();
  const { rows, agreedOn } = props.retention;
  const due = rows.filter((row) => row.due > 0);
  const count = due.reduce((sum, row) => sum + row.due, 0);
  const names = useView('expiring', {})?.due ?? 0;
  const reduce = async () => {
    props.onClose();
    if (names > 0) {
      const toast = leaving('expiry.done', { count: names });
      await run({ type: 'reduce-expired', scheduled: false }, { toast });
    }
    await run(
      { type: 'reduce', subjects: RETENTION_SUBJECTS, scheduled: false },
      { toast: count > 0 ? t('run.done', { count }) : t('run.agreed') },
    );
  };
  const agree = count + names === 0 ? t('run.agreeOnly') : t('run.agree');
  return (
    <Dialog
      title={t('run.dialog')}
      isOpen
      onClose={props.onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={props.onClose}>{t('run.notNow')}</Button>
          <Button variant={count + names > 0 ? 'danger' : 'primary'} onPress={() => void reduce()}>
            {agreedOn ? t('run.reduceNow') : agree}
          </Button>
        </>
      }
    >
      <div className={style.happens}>
        {count + names === 0 && <p>{t('run.nothing')}</p>}
        {count + names > 0 && (
          <ul>
            {due.map(({ subject, due: records }) => (
              <li key={subject}>
                <strong>{terms.retentionSubject(subject)}</strong>
                <span>
                  {COUNTED.has(subject)
                    ? t('run.becomesCounts', { count: records })
                    : t('run.erased', { count: records })}
                </span>
              </li>
            ))}
            {names > 0 && (
              <li>
                <strong>{terms.retentionSubject('partner-names')}</strong>
                <span>{leaving('expiry.becomes', { count: names })}</span>
              </li>
            )}
          </ul>
        )}
        {!agreedOn && <p>{t('run.andThen')}</p>}
        <p>{t('hold.eraseNotice')}</p>
      </div>
    </Dialog>
  );
}
