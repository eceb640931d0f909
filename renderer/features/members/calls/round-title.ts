import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRound } from '../../../core/model/call';
import type { EventRow } from '../../../core/views/views';
import { eventTitle } from '../../../parts/event-title';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';

/** What a round is called: its own title, else what it is for and which event, in the reader's language. */
export function useRoundTitle() {
  const { t } = useTranslation('calls');
  const terms = useTerms();
  const language = useLanguage();
  return useCallback(
    ({ title, purpose }: Pick<CallRound, 'title' | 'purpose'>, event: EventRow | null): string => {
      if (title) return title;
      if (event) return t(`proposed.${purpose}`, { event: eventTitle(event, language) });
      return purpose === 'check-in' ? t('proposed.check-in') : terms.callPurpose(purpose);
    },
    [t, terms, language],
  );
}
