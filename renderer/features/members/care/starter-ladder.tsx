import { Footprints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import css from './care.module.css';

/** Five rungs of common organizing practice, the lowest first. */
const STEPS = ['once', 'again', 'helps', 'task', 'team'] as const;

/** Stands where the ladder would be: five rungs to take with one press, in both languages, every word of them to change. */
export function StarterLadder({ onOwn }: { readonly onOwn: () => void }) {
  const { t, i18n } = useTranslation('care');
  const run = useRun();
  const take = () => {
    const english = i18n.getFixedT('en', 'care');
    const spanish = i18n.getFixedT('es', 'care');
    const rungs = STEPS.map((step) => ({
      nameEn: english(`ladder.starter.${step}`),
      nameEs: spanish(`ladder.starter.${step}`),
      meaningEn: english(`ladder.starter.${step}Meaning`),
      meaningEs: spanish(`ladder.starter.${step}Meaning`),
    }));
    void run({ type: 'arrange-ladder', rungs }, { toast: t('ladder.starter.taken') });
  };
  return (
    <>
      <EmptyState
        icon={Footprints}
        title={t('ladder.starter.title')}
        body={t('ladder.starter.body')}
        action={
          <>
            <Button variant="primary" onPress={take}>
              {t('ladder.starter.take')}
            </Button>
            <Button onPress={onOwn}>{t('ladder.starter.own')}</Button>
          </>
        }
      />
      <ol className={css.rungs} aria-label={t('ladder.rungs')}>
        {[...STEPS].reverse().map((step, place) => (
          <li key={step} className={css.rung}>
            <span className={css.place} aria-hidden>
              {STEPS.length - place}
            </span>
            <div className={css.what}>
              <span className={css.rungName}>{t(`ladder.starter.${step}`)}</span>
              <span>{t(`ladder.starter.${step}Meaning`)}</span>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
