import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Repeat } from '../../../core/series/repeat';
import { useLanguage } from '../../../parts/use-language';
import { repeatSentence, ruleSentence } from './repeat-words';

/** Repeats and rules as sentences in the reader's language. */
export function useRepeatWords() {
  const { t } = useTranslation('series');
  const language = useLanguage();
  return useMemo(
    () => ({
      sentence: (repeat: Repeat, firstDate: string) =>
        repeatSentence(t, language, repeat, firstDate),
      ofRule: (rule: string, firstDate: string) => ruleSentence(t, language, rule, firstDate),
    }),
    [t, language],
  );
}
