import { ChevronLeft, ChevronRight, Repeat2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatDate } from '../../../parts/dates';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { Icon } from '../../../ui/icon';
import style from './series.module.css';
import { useFieldNames } from './use-field-names';
import { useRepeatWords } from './use-repeat-words';

/** That an event is one of a series: how that comes, the ones beside it, and what is different here. */
export function SeriesStrip({ event }: { readonly event: string }) {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const words = useRepeatWords();
  const fieldNames = useFieldNames();
  const series = useView('event-series', { event });
  if (!series) return null;
  const { previous, next } = series;
  return (
    <section className={style.strip} aria-label={t('strip.label')}>
      <span className={style.sentence}>
        <Icon of={Repeat2} />
        {words.ofRule(series.rule, series.firstDate)}
      </span>
      {series.byHand.length > 0 && (
        <span className={style.soft}>
          {t('strip.changed', { fields: fieldNames(series.byHand) })}
        </span>
      )}
      <span className={style.links}>
        {previous && (
          <Link href={paths.event(previous.id)}>
            <Icon of={ChevronLeft} />
            {t('strip.previous', { date: formatDate(previous.date, language, 'day') })}
          </Link>
        )}
        {next && (
          <Link href={paths.event(next.id)}>
            {t('strip.next', { date: formatDate(next.date, language, 'day') })}
            <Icon of={ChevronRight} />
          </Link>
        )}
        <Link href={paths.series(series.series)}>{t('strip.page')}</Link>
      </span>
    </section>
  );
}
