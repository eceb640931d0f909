import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../messages/i18n';
import { formatDate, formatLooseDate } from '../../../parts/dates';
import { InBoth } from '../../../parts/print-preview/in-both';
import { useTermsIn } from '../../../parts/terms';
import { valueWordsIn } from '../use-value-words';

/** Says something in both languages of a printed page. */
export type SayInBoth = (say: (words: PageWords) => string) => ReactNode;

/** The words of one language of a page. */
type PageWords = ReturnType<typeof wordsIn>;

const wordsIn = (
  i18n: ReturnType<typeof useTranslation>['i18n'],
  language: Language,
  termsIn: ReturnType<typeof useTermsIn>,
) => ({
  t: i18n.getFixedT(language, 'meetings'),
  terms: termsIn(language),
  value: valueWordsIn(i18n.getFixedT(language, 'sheriffs')).show,
  day: (iso: string) => formatDate(iso, language),
  loose: (date: string) => formatLooseDate(date, language),
});

/** A way to say things in both languages, English first; once when they are the same. */
export function useInBoth(): SayInBoth {
  const { i18n } = useTranslation();
  const termsIn = useTermsIn();
  return useMemo(() => {
    const en = wordsIn(i18n, 'en', termsIn);
    const es = wordsIn(i18n, 'es', termsIn);
    return (say) => <InBoth words={{ en: say(en), es: say(es) }} between=" / " />;
  }, [i18n, termsIn]);
}
