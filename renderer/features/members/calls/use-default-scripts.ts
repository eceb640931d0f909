import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRound } from '../../../core/model/call';
import type { EventRow } from '../../../core/views/views';
import { formatDate, formatTime } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';

type Written = Pick<CallRound, 'scriptEn' | 'scriptEs'>;

/** The scripts that a round gets unless someone writes others. */
export function useDefaultScripts(
  purpose: CallRound['purpose'],
  event: EventRow | null,
  groupName: string,
): Written {
  const { i18n } = useTranslation('calls');
  return useMemo(() => {
    const script = (language: 'en' | 'es'): string => {
      const t = i18n.getFixedT(language, 'calls');
      const date = event ? formatDate(event.date, language, 'long') : '';
      const day = [date, event && formatTime(event.startTime, language)].filter(Boolean).join(', ');
      const when = event?.place ? t('script.at', { date: day, place: event.place }) : day;
      return [
        groupName ? t('script.hello', { group: groupName }) : t('script.helloNoGroup'),
        t(`script.${purpose}`, { event: event ? eventTitle(event, language) : '', when }),
        purpose !== 'check-in' && t('script.needs'),
        t('script.thanks'),
        `\n${t('script.machine')}`,
      ]
        .filter(Boolean)
        .join('\n');
    };
    return { scriptEn: script('en'), scriptEs: script('es') };
  }, [i18n, purpose, event, groupName]);
}
