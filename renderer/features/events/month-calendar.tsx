import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EventRow } from '../../core/views/views';
import type { Language } from '../../messages/i18n';
import { formatDate, formatTime, weekdayNames } from '../../parts/dates';
import { eventTitle } from '../../parts/event-title';
import { paths } from '../../parts/paths';
import { useView } from '../../parts/vault-context';
import { Button, IconButton } from '../../ui/button';
import { addDays, addMonths, monthOf, sameDayIn, weekday, weeksOf } from './month';
import style from './month-calendar.module.css';

/** A month of events as a grid of days, weeks from Sunday, that arrow keys walk through. */
export function MonthCalendar({ today }: { readonly today: string }) {
  const { t, i18n } = useTranslation('events');
  const language = i18n.language as Language;
  const [day, setDay] = useState(today);
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const month = monthOf(day);
  const weeks = weeksOf(month);
  const events = useView('events-between', {
    first: weeks[0]?.[0] ?? day,
    last: weeks.at(-1)?.at(-1) ?? day,
  });
  const eventsOf = (date: string) => events?.filter((event) => event.date === date) ?? [];
  const name = formatDate(day, language, 'month');

  // After a key, not after a click on the buttons: those keep the focus.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = event.target as HTMLElement;
    if (cell.dataset['day'] === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      cell.querySelector('a')?.focus();
      return;
    }
    const to = dayAfterKey(event.key, day);
    if (to === null) return;
    event.preventDefault();
    moved.current = true;
    setDay(to);
  };

  return (
    <div className={style.calendar}>
      <div className={style.bar}>
        <h2 aria-live="polite">{name}</h2>
        <IconButton
          label={t('calendar.previous')}
          icon={ChevronLeft}
          onPress={() => setDay(sameDayIn(addMonths(month, -1), day))}
        />
        <IconButton
          label={t('calendar.next')}
          icon={ChevronRight}
          onPress={() => setDay(sameDayIn(addMonths(month, 1), day))}
        />
        <Button onPress={() => setDay(today)}>{t('calendar.today')}</Button>
      </div>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days that keys walk through is a grid
        role="grid"
        className={style.month}
        aria-label={t('calendar.label', { month: name })}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {weekdayNames(language, 'short').map((short, index) => (
              <th key={short} scope="col" abbr={weekdayNames(language, 'long')[index]}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <DayCell
                  key={date}
                  date={date}
                  events={eventsOf(date)}
                  isToday={date === today}
                  isOutside={monthOf(date) !== month}
                  isCurrent={date === day}
                  onPick={() => setDay(date)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={style.keys}>{t('calendar.keys')}</p>
    </div>
  );
}

function DayCell(props: {
  readonly date: string;
  readonly events: readonly EventRow[];
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly isCurrent: boolean;
  readonly onPick: () => void;
}) {
  const { t, i18n } = useTranslation('events');
  const language = i18n.language as Language;
  const { date, events } = props;
  const long = formatDate(date, language, 'long');
  const day = props.isToday ? t('calendar.isToday', { day: long }) : long;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells of a grid take the focus
      role="gridcell"
      data-day={date}
      tabIndex={props.isCurrent ? 0 : -1}
      aria-current={props.isToday ? 'date' : undefined}
      className={props.isOutside ? style.outside : undefined}
    >
      <span className={props.isToday ? `${style.number} ${style.today}` : style.number} aria-hidden>
        {Number(date.slice(8))}
      </span>
      <span className={style.unseen}>
        {events.length > 0 ? t('calendar.dayEvents', { day, count: events.length }) : day}
      </span>
      <ul className={style.events}>
        {events.map((event) => (
          <li key={event.id}>
            <Link
              href={paths.event(event.id)}
              className={event.cancelled ? `${style.event} ${style.cancelled}` : style.event}
              onFocus={props.onPick}
            >
              {event.startTime && (
                <span className={style.time}>{formatTime(event.startTime, language)}</span>
              )}{' '}
              {eventTitle(event, language)}
              {event.cancelled && <> ({t('cancelledChip')})</>}
            </Link>
          </li>
        ))}
      </ul>
    </td>
  );
}

/** The day that a key goes to from `day`, or null when it goes nowhere. */
function dayAfterKey(key: string, day: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekday(day));
    case 'End':
      return addDays(day, 6 - weekday(day));
    case 'PageUp':
      return sameDayIn(addMonths(monthOf(day), -1), day);
    case 'PageDown':
      return sameDayIn(addMonths(monthOf(day), 1), day);
    default:
      return null;
  }
}
