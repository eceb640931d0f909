import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../core/model/fact';
import { knownValue, offeredValues, storedWords } from '../../core/sheriffs/fact-values';

/** Values of facts in one language, and back into the words in which they are stored. */
export function valueWordsIn(t: TFunction<'sheriffs'>) {
  return {
    show: (stored: string): string => {
      const known = knownValue(stored);
      return known ? t(`values.${known}`) : stored;
    },
    offered: (topic: Fact['topic']): readonly string[] =>
      offeredValues(topic).map((known) => t(`values.${known}`)),
    store: (topic: Fact['topic'], shown: string): string => {
      const known = offeredValues(topic).find((value) => t(`values.${value}`) === shown.trim());
      return known ? storedWords(known) : shown.trim();
    },
  };
}

/** The same in the reader's language. */
export function useValueWords() {
  const { t } = useTranslation('sheriffs');
  return useMemo(() => valueWordsIn(t), [t]);
}
