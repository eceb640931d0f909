import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../messages/i18n';
import type { Both } from '../../../parts/print-preview/in-both';

/** The words of paper in one language. */
export type PaperT = TFunction<'paper'>;

/** Says something in both languages of the paper. */
export type SayInBoth = (word: (t: PaperT, language: Language) => string) => Both;

/** Words for paper in both languages, whichever the screen is in. Stays the same object. */
export function usePaperWords(): { readonly inBoth: SayInBoth } {
  const { i18n } = useTranslation('paper');
  return useMemo(() => {
    const t = { en: i18n.getFixedT('en', 'paper'), es: i18n.getFixedT('es', 'paper') };
    return { inBoth: (word) => ({ en: word(t.en, 'en'), es: word(t.es, 'es') }) };
  }, [i18n]);
}
