import { useTranslation } from 'react-i18next';
import type { CalendarRow } from '../../../core/views/series-views';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import style from './calendar.module.css';
import { CalendarEvent } from './calendar-event';
import { useEventWords } from './use-event-words';

/** Every event of one day. */
export function DayDialog(props: {
  readonly day: string;
  readonly events: readonly CalendarRow[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const words = useEventWords();
  return (
    <Dialog
      title={formatDate(props.day, language, 'long')}
      isOpen
      onClose={props.onClose}
      actions={<Button onPress={props.onClose}>{t('close')}</Button>}
    >
      <ul className={style.events}>
        {props.events.map((event) => (
          <li key={event.id}>
            <CalendarEvent event={event} words={words} isBrief={false} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
