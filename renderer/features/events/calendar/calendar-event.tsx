import { Repeat2 } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CalendarRow } from '../../../core/views/series-views';
import { formatTime, formatTimes } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { Icon } from '../../../ui/icon';
import style from './calendar.module.css';

/** One event in a calendar, as a link to it. `isBrief`: one line, for a cell of a month. */
export const CalendarEvent = memo(function CalendarEvent(props: {
  readonly event: CalendarRow;
  readonly isBrief: boolean;
  readonly onFocus?: () => void;
}) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const { event, isBrief } = props;
  const time = isBrief
    ? formatTime(event.startTime, language)
    : formatTimes(event.startTime, event.endTime, language);
  return (
    <Link
      href={paths.event(event.id)}
      className={[style.event, isBrief && style.brief, event.cancelled && style.cancelled]
        .filter(Boolean)
        .join(' ')}
      onFocus={props.onFocus}
    >
      {time !== '' && <span className={style.time}>{time} </span>}
      <span className={style.title}>{eventTitle(event, language)}</span>
      {event.inSeries && (
        <span className={style.mark}>
          <Icon of={Repeat2} size={14} />
          <span className={style.unseen}> ({t('inSeries')})</span>
        </span>
      )}
      {event.cancelled && <span className={style.word}> {t('cancelled')}</span>}
      {!isBrief && event.place !== '' && <span className={style.place}>{event.place}</span>}
    </Link>
  );
});
