import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarRow } from '../../../core/views/series-views';
import { formatDate, formatDates } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { Button, IconButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Segmented } from '../../../ui/segmented';
import { Agenda } from './agenda';
import style from './calendar.module.css';
import {
  byDay,
  type CalendarFilter,
  type CalendarView,
  dayAfterKey,
  dayBeyond,
  filtered,
  weeksShown,
} from './calendar-days';
import { CalendarFilters } from './calendar-filters';
import { DayDialog } from './day-dialog';
import { DayGrid } from './day-grid';

const NO_EVENTS: readonly CalendarRow[] = [];
const NO_FILTER: CalendarFilter = { kind: null, host: null };

/** How the calendar was last looked at. Lasts while the window does. */
let kept: { view: CalendarView; day: string } = { view: 'month', day: '' };

/** Events as a month, a week or an agenda. `onShown` hears which events are in view, as filtered. */
export function EventCalendar(props: {
  readonly today: string;
  readonly onShown: (events: readonly string[]) => void;
}) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const { today, onShown } = props;
  const [{ view, day }, setAt] = useState({ ...kept, day: kept.day || today });
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState<string | null>(null);
  const goTo = useCallback((next: Partial<typeof kept>) => {
    setAt((at) => {
      kept = { ...at, ...next };
      return kept;
    });
  }, []);
  const onDay = useCallback((next: string) => goTo({ day: next }), [goTo]);
  const weeks = weeksShown(view, day);
  const days = weeks.flat();
  const first = days[0] ?? day;
  const last = days.at(-1) ?? day;
  const all = useView('events-between', { first, last }) ?? NO_EVENTS;
  const events = useMemo(() => filtered(all, filter), [all, filter]);
  const ofDays = useMemo(() => byDay(events), [events]);
  useEffect(() => onShown(events.map(({ id }) => id)), [events, onShown]);
  const keyTo = (key: string) => dayAfterKey(key, day, view, today);
  const name =
    view === 'month' ? formatDate(day, language, 'month') : formatDates(first, last, language);

  return (
    <div className={style.calendar}>
      <div className={style.bar}>
        <h2 aria-live="polite">{name}</h2>
        <IconButton
          label={t(`previous.${view}`)}
          icon={ChevronLeft}
          onPress={() => onDay(dayBeyond(view, day, -1))}
        />
        <IconButton
          label={t(`next.${view}`)}
          icon={ChevronRight}
          onPress={() => onDay(dayBeyond(view, day, 1))}
        />
        <Button onPress={() => onDay(today)}>{t('today')}</Button>
        <Segmented
          label={t('view.label')}
          value={view}
          onChange={(next) => goTo({ view: next })}
          options={(['month', 'week', 'agenda'] as const).map((id) => ({
            id,
            label: t(`view.${id}`),
          }))}
        />
        <div className={style.filters}>
          <CalendarFilters filter={filter} onChange={setFilter} />
          <p className={style.soft} role="status">
            {t('count', { count: events.length })}
          </p>
        </div>
      </div>
      {view === 'agenda' ? (
        <Agenda
          label={t('agenda', { days: name })}
          days={days}
          events={ofDays}
          today={today}
          keyTo={keyTo}
          onDay={onDay}
        />
      ) : (
        <DayGrid
          label={view === 'month' ? t('month', { month: name }) : t('week')}
          weeks={weeks}
          events={ofDays}
          day={day}
          today={today}
          isBrief={view === 'month'}
          keyTo={keyTo}
          onDay={onDay}
          onMore={setOpen}
        />
      )}
      {view === 'agenda' && events.length === 0 && (
        <EmptyState
          title={all.length > 0 ? t('noneMatch') : t('none')}
          body={all.length > 0 ? t('noneMatchBody') : t('noneBody')}
        />
      )}
      {view !== 'agenda' && <p className={style.soft}>{t('keys')}</p>}
      {open !== null && (
        <DayDialog
          day={open}
          events={ofDays.get(open) ?? NO_EVENTS}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
