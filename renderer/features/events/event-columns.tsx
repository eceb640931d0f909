import { Repeat2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRow } from '../../core/views/views';
import type { Language } from '../../messages/i18n';
import { formatDate, formatTimes } from '../../parts/dates';
import { eventTitle } from '../../parts/event-title';
import { useTerms } from '../../parts/terms';
import { Chip } from '../../ui/chip';
import type { GridColumn } from '../../ui/grid-column';
import { useSmallWindow } from '../../ui/use-small-window';
import style from './events.module.css';

/** The columns of the event list. Who came is not asked of events to come, and left to the event itself in a small window. */
export function useEventColumns(
  when: 'upcoming' | 'past' | 'all',
): readonly GridColumn<EventRow>[] {
  const { t, i18n } = useTranslation('events');
  const { t: calendar } = useTranslation('calendar');
  const terms = useTerms();
  const language = i18n.language as Language;
  const isSmall = useSmallWindow();
  return useMemo((): readonly GridColumn<EventRow>[] => {
    const columns: readonly GridColumn<EventRow>[] = [
      {
        id: 'date',
        header: t('column.date'),
        width: isSmall ? '11.75rem' : '12rem',
        render: (row) => (
          <span className={style.twoLines}>
            <span>{formatDate(row.date, language, 'weekday')}</span>
            <span className={style.soft}>{formatTimes(row.startTime, row.endTime, language)}</span>
          </span>
        ),
      },
      {
        id: 'title',
        header: t('column.title'),
        width: 'minmax(11rem, 1fr)',
        render: (row) => (
          <span className={style.twoLines}>
            <span className={style.title}>
              <span className={style.titleText} title={eventTitle(row, language)}>
                {eventTitle(row, language)}
              </span>
              {row.inSeries && <Chip icon={Repeat2}>{calendar('inSeries')}</Chip>}
              {row.cancelled && <Chip tone="brick">{t('cancelledChip')}</Chip>}
            </span>
            <span className={style.soft} title={row.place}>
              {[terms.eventKind(row.kind), row.place].filter(Boolean).join(' · ')}
            </span>
          </span>
        ),
      },
      {
        id: 'expected',
        header: t('column.expected'),
        width: isSmall ? '7rem' : '8rem',
        align: 'end',
        render: (row) =>
          row.capacity === null
            ? row.expected
            : t('ofCapacity', { expected: row.expected, capacity: row.capacity }),
      },
      {
        id: 'came',
        header: t('column.came'),
        width: '6rem',
        align: 'end',
        render: (row) => row.came,
      },
    ];
    return isSmall || when === 'upcoming' ? columns.filter(({ id }) => id !== 'came') : columns;
  }, [t, calendar, terms, language, isSmall, when]);
}
