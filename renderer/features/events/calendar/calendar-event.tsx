import { Repeat2 } from 'lucide-react';
import { memo } from 'react';
import type { CalendarRow } from '../../../core/views/series-views';
import type { Language } from '../../../messages/i18n';
import { formatTime, formatTimes } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { Icon } from '../../../ui/icon';
import style from './calendar.module.css';

/** Words that stand on events; handed in once for all of them, because a month may draw a hundred at once. */
export type EventWords = {
  readonly language: Language;
  readonly inSeries: string;
  readonly cancelled: string;
};

/** One event in a calendar, as a link to it. `isBrief`: for a cell of a month, on two lines whatever it says. */
export const CalendarEvent = memo(function CalendarEvent(props: {
  readonly event: CalendarRow;
  readonly words: EventWords;
  readonly isBrief: boolean;
  readonly onFocus?: () => void;
}) {
  const { event, isBrief, words } = props;
  const time = isBrief
    ? formatTime(event.startTime, words.language)
    : formatTimes(event.startTime, event.endTime, words.language);
  const marks = (
    <>
      {event.inSeries && (
        <span className={style.mark}>
          <Icon of={Repeat2} size={14} />
          <span className={style.unseen}> ({words.inSeries}) </span>
        </span>
      )}
      {event.cancelled && <span className={style.word}> {words.cancelled} </span>}
    </>
  );
  return (
    <a
      href={`#${paths.event(event.id)}`}
      className={[style.event, isBrief && style.brief, event.cancelled && style.cancelled]
        .filter(Boolean)
        .join(' ')}
      onFocus={props.onFocus}
    >
      {time !== '' && <span className={style.time}>{time} </span>}
      {isBrief && marks}
      <span className={style.title}>{eventTitle(event, words.language)}</span>
      {!isBrief && marks}
      {!isBrief && event.place !== '' && <span className={style.place}>{event.place}</span>}
    </a>
  );
});
