import { useTranslation } from 'react-i18next';
import type { CallReason } from '../../core/views/people-views';
import { formatDate } from '../dates';
import { eventTitle } from '../event-title';
import { useLanguage } from '../use-language';

/** Says why someone needs a call. */
export function useReasonWords(): (reason: CallReason) => string {
  const { t } = useTranslation('care');
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language, 'day');
  return (reason) => {
    switch (reason.type) {
      case 'call-back':
        return t('reason.callBack', { date: day(reason.on) });
      case 'next-step': {
        const step = reason.oneOnOne.nextStep;
        const date = day(reason.due);
        return step ? t('reason.nextStep', { date, step }) : t('reason.nextStepPlain', { date });
      }
      case 'needs-organizer':
        return reason.call.note
          ? t('reason.needsOrganizerNote', { note: reason.call.note })
          : t('reason.needsOrganizer');
      case 'first-timer':
        return t('reason.firstTimer', {
          event: eventTitle(reason.event, language),
          date: day(reason.event.date),
        });
      case 'no-one-on-one':
        return t('reason.noOneOnOne', { count: reason.times });
      case 'missed-twice':
        return t('reason.missedTwice');
    }
  };
}
