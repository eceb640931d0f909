import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalHold } from '../../../core/model/retention';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Button } from '../../../ui/button';
import { FormActions, Section } from '../../../ui/page';
import css from '../settings.module.css';
import { HoldDialog } from './hold-dialog';
import style from './keeping.module.css';

const STEPS = ['note', 'silent', 'lawyer', 'stop', 'tell'] as const;

/** The legal hold: what to do first when a paper comes, the switch that stops all erasing, and earlier ones. */
export function HoldSection(props: {
  readonly hold: LegalHold | null;
  readonly holds: readonly LegalHold[];
}) {
  const { t } = useTranslation('keeping');
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { hold } = props;
  const earlier = props.holds.filter(({ endedOn }) => endedOn !== '');
  const day = (date: string) => formatDate(date, language, 'medium');
  return (
    <Section title={t('hold.title')}>
      <div className={css.panel}>
        <p>{t('hold.about')}</p>
        <div className={style.steps}>
          <h3>{t('hold.first')}</h3>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>{t(`hold.step.${step}`)}</li>
            ))}
          </ol>
        </div>
        <FormActions>
          <Button variant={hold ? 'secondary' : 'danger'} onPress={() => setAsking(true)}>
            {hold ? t('hold.end') : t('hold.start')}
          </Button>
        </FormActions>
        {earlier.length > 0 && (
          <div className={style.steps}>
            <h3>{t('hold.earlier')}</h3>
            <ul>
              {earlier.map((each) => (
                <li key={each.id}>
                  {t('hold.earlierOf', { from: day(each.date), to: day(each.endedOn) })}
                  <br />
                  <span className={css.note}>{t('hold.why', { why: each.why })}</span>
                  <br />
                  <span className={css.note}>{t('hold.why', { why: each.endedWhy })}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {asking && <HoldDialog isOn={hold !== null} onClose={() => setAsking(false)} />}
    </Section>
  );
}
