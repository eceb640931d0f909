import type { TFunction } from 'i18next';
import { type KeyboardEvent, memo, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarRow } from '../../../core/views/series-views';
import { formatDate, weekdayNames } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import style from './calendar.module.css';
import { CalendarEvent, type EventWords } from './calendar-event';
import { monthOf } from './month';
import { useEventWords } from './use-event-words';

/** How many events a day of a month shows before it says how many more there are. */
const MOST_IN_CELL = 3;
const NO_EVENTS: readonly CalendarRow[] = [];

/** Days as a grid, weeks from Sunday, that keys walk through. `day` is the one that counts. */
export function DayGrid(props: {
  readonly label: string;
  readonly weeks: readonly (readonly string[])[];
  readonly events: ReadonlyMap<string, readonly CalendarRow[]>;
  readonly day: string;
  readonly today: string;
  readonly isBrief: boolean;
  /** The day that a key goes to, or null. */
  readonly keyTo: (key: string) => string | null;
  readonly onDay: (day: string) => void;
  readonly onMore: (day: string) => void;
}) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const words = useEventWords();
  const { day, onDay } = props;
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);

  // After a key, not after a click on the buttons: those keep the focus.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-day]');
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target !== cell) {
      if (event.key === 'Escape') cell.focus();
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      cell.querySelector<HTMLElement>('a, button')?.focus();
      return;
    }
    const to = props.keyTo(event.key);
    if (to === null) return;
    event.preventDefault();
    moved.current = true;
    onDay(to);
  };

  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days that keys walk through is a grid
      role="grid"
      className={props.isBrief ? style.month : `${style.month} ${style.week}`}
      aria-label={props.label}
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
        {props.weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <DayCell
                key={date}
                date={date}
                events={props.events.get(date) ?? NO_EVENTS}
                isToday={date === props.today}
                isOutside={props.isBrief && monthOf(date) !== monthOf(day)}
                isCurrent={date === day}
                isBrief={props.isBrief}
                words={words}
                t={t}
                onDay={onDay}
                onMore={props.onMore}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const DayCell = memo(function DayCell(props: {
  readonly date: string;
  readonly events: readonly CalendarRow[];
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly isCurrent: boolean;
  readonly isBrief: boolean;
  readonly words: EventWords;
  readonly t: TFunction<'calendar'>;
  readonly onDay: (day: string) => void;
  readonly onMore: (day: string) => void;
}) {
  const { date, events, isBrief, onDay, t } = props;
  const long = formatDate(date, props.words.language, 'long');
  const day = props.isToday ? t('isToday', { day: long }) : long;
  const shown = isBrief && events.length > MOST_IN_CELL ? MOST_IN_CELL - 1 : events.length;
  const more = events.length - shown;
  const pick = useCallback(() => onDay(date), [onDay, date]);
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
        {events.length > 0 ? t('dayEvents', { day, count: events.length }) : day}
      </span>
      {events.length > 0 && (
        <ul className={style.events}>
          {events.slice(0, shown).map((event) => (
            <li key={event.id}>
              <CalendarEvent event={event} words={props.words} isBrief={isBrief} onFocus={pick} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button
          type="button"
          className={style.more}
          aria-label={t('moreOf', { count: more, day: long })}
          onClick={() => props.onMore(date)}
          onFocus={pick}
        >
          {t('more', { count: more })}
        </button>
      )}
    </td>
  );
});
