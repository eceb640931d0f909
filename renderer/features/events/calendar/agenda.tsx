import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarRow } from '../../../core/views/series-views';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import style from './calendar.module.css';
import { CalendarEvent } from './calendar-event';
import { useEventWords } from './use-event-words';

/** The days that have events, one below the other. Page Up and Page Down, and T, go to other weeks. */
export function Agenda(props: {
  readonly label: string;
  readonly days: readonly string[];
  readonly events: ReadonlyMap<string, readonly CalendarRow[]>;
  readonly today: string;
  readonly keyTo: (key: string) => string | null;
  readonly onDay: (day: string) => void;
}) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const words = useEventWords();
  const list = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const first = props.days[0];
  useEffect(() => {
    if (first !== undefined && moved.current) list.current?.focus();
    moved.current = false;
  }, [first]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOurs = ['PageUp', 'PageDown', 't', 'T'].includes(event.key);
    const to = isOurs ? props.keyTo(event.key) : null;
    if (to === null) return;
    event.preventDefault();
    moved.current = true;
    props.onDay(to);
  };
  return (
    <section
      ref={list}
      className={style.agenda}
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys go to other weeks from here
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {props.days
        .filter((day) => props.events.has(day))
        .map((day) => {
          const long = formatDate(day, language, 'long');
          return (
            <div key={day} className={style.agendaDay}>
              <h3 className={day === props.today ? style.agendaToday : undefined}>
                {day === props.today ? t('isToday', { day: long }) : long}
              </h3>
              <ul className={style.events}>
                {props.events.get(day)?.map((event) => (
                  <li key={event.id}>
                    <CalendarEvent event={event} words={words} isBrief={false} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
    </section>
  );
}
