import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRound } from '../../../core/model/call';
import type { EventRow } from '../../../core/views/views';
import { formatDate, formatTime } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { useLanguage } from '../../../parts/use-language';

type Written = Pick<CallRound, 'title' | 'scriptEn' | 'scriptEs'>;

/** The title and both scripts that a round gets unless someone writes others. */
export function useDefaultWords(
  purpose: CallRound['purpose'],
  event: EventRow | null,
  groupName: string,
): Written {
  const { i18n } = useTranslation('calls');
  const shown = useLanguage();
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
    const title = event ? eventTitle(event, shown) : '';
    return {
      title: i18n.getFixedT(shown, 'calls')(`proposed.${purpose}`, { event: title }),
      scriptEn: script('en'),
      scriptEs: script('es'),
    };
  }, [i18n, shown, purpose, event, groupName]);
}
