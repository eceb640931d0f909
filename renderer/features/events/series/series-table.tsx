import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SeriesLine } from '../../../core/views/series-views';
import { formatCount, formatDate, formatTimes } from '../../../parts/dates';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { SimpleTable } from '../../../ui/simple-table';
import style from './series.module.css';
import { useFieldNames } from './use-field-names';

/** The events to come of a series, with what is different about each. */
export function SeriesTable(props: {
  readonly lines: readonly SeriesLine[];
  readonly onSkip: (line: SeriesLine) => void;
}) {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const fieldNames = useFieldNames();
  return (
    <SimpleTable
      label={t('screen.toCome')}
      rows={props.lines}
      rowKey={(line) => line.id}
      columns={[
        {
          id: 'date',
          header: t('screen.column.date'),
          render: (line) => (
            <span className={style.when}>
              <Link href={paths.event(line.id)}>{formatDate(line.date, language, 'long')}</Link>
              <span className={style.soft}>
                {formatTimes(line.startTime, line.endTime, language)}
              </span>
            </span>
          ),
        },
        {
          id: 'people',
          header: t('screen.column.people'),
          align: 'end',
          render: (line) => formatCount(line.people, language),
        },
        {
          id: 'note',
          header: t('screen.column.note'),
          render: (line) => (
            <span className={style.notes}>
              {line.cancelled && <Chip tone="brick">{t('screen.cancelled')}</Chip>}
              {line.isLeftOver && <Chip tone="marigold">{t('screen.leftOver')}</Chip>}
              {line.date !== line.seriesDate && !line.isLeftOver && (
                <span>
                  {t('screen.movedFrom', { date: formatDate(line.seriesDate, language, 'day') })}
                </span>
              )}
              {line.byHand.length > 0 && (
                <span>{t('screen.changed', { fields: fieldNames(line.byHand) })}</span>
              )}
            </span>
          ),
        },
        {
          id: 'skip',
          header: t('screen.column.act'),
          render: (line) => (
            <Button
              onPress={() => props.onSkip(line)}
              name={t('screen.skipOf', { date: formatDate(line.date, language, 'day') })}
            >
              {t('screen.skip')}
            </Button>
          ),
        },
      ]}
    />
  );
}
