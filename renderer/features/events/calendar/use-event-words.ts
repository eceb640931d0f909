import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../parts/use-language';
import type { EventWords } from './calendar-event';

/** The words that stand on events of a calendar, the same object until the language changes. */
export function useEventWords(): EventWords {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  return useMemo(
    () => ({ language, inSeries: t('inSeries'), cancelled: t('cancelled') }),
    [t, language],
  );
}
