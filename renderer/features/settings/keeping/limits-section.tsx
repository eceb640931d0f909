import { useTranslation } from 'react-i18next';
import type { RetentionRow, RetentionView } from '../../../core/views/people-views';
import { formatDate } from '../../../parts/dates';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { CheckboxField } from '../../../ui/checkbox-field';
import { Chip } from '../../../ui/chip';
import { NumberField } from '../../../ui/number-field';
import { Section } from '../../../ui/page';
import css from '../settings.module.css';
import style from './keeping.module.css';
import { ScheduleBlock } from './schedule-block';

const FEWEST = 1;
const MOST = 3_650;
/** What a limit starts from when nothing was usual. */
const FIRST_DAYS = 365;

/** How long each kind of personal data is kept, what that reaches today, and when it happens. */
export function LimitsSection({ retention }: { readonly retention: RetentionView }) {
  const { t } = useTranslation('keeping');
  return (
    <Section title={t('limits.title')}>
      <div className={css.panel}>
        <p className={css.note}>{t('limits.lead')}</p>
        <div className={style.limits}>
          {retention.rows.map((row) => (
            <Limit key={row.subject} row={row} />
          ))}
        </div>
        <p className={css.note}>{t('limits.ours')}</p>
        <ScheduleBlock retention={retention} />
      </div>
    </Section>
  );
}

function Limit({ row }: { readonly row: RetentionRow }) {
  const { t } = useTranslation('keeping');
  const terms = useTerms();
  const language = useLanguage();
  const run = useRun();
  const { subject, days, defaultDays } = row;
  const name = terms.retentionSubject(subject);
  const set = (next: number | null) => {
    if (next !== days) {
      void run({ type: 'set-retention', subject, days: next }, { toast: t('limits.set') });
    }
  };
  const usual =
    defaultDays === null ? t('limits.none') : t('limits.daysCount', { count: defaultDays });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be a heading that screen readers jump to
    <div role="group" aria-labelledby={`limit-${subject}`} className={style.limit}>
      <div className={style.what}>
        <h3 id={`limit-${subject}`}>{name}</h3>
        <p className={css.note}>{t(`limits.what.${subject}`)}</p>
        <p className={style.due}>
          <Chip tone={row.due > 0 ? 'marigold' : 'neutral'}>
            {row.due > 0 ? t('limits.dueNow', { count: row.due }) : t('limits.nothingDue')}
          </Chip>
          {row.nextOn && (
            <span className={css.note}>
              {t('limits.next', { date: formatDate(row.nextOn, language, 'medium') })}
            </span>
          )}
        </p>
        {row.examples.length > 0 && (
          <p className={css.note}>
            {t('limits.examples', { names: new Intl.ListFormat(language).format(row.examples) })}
          </p>
        )}
      </div>
      <div className={style.control}>
        {days !== null && (
          <NumberField
            label={t('limits.days')}
            description={t('limits.default', { days: usual })}
            value={days}
            onChange={(next) => set(next ?? days)}
            min={FEWEST}
            max={MOST}
          />
        )}
        <CheckboxField
          label={t('limits.none')}
          description={days === null ? t('limits.default', { days: usual }) : undefined}
          isSelected={days === null}
          onChange={(none) => set(none ? null : (defaultDays ?? FIRST_DAYS))}
        />
      </div>
    </div>
  );
}
