import { useTranslation } from 'react-i18next';
import type { Fact } from '../../core/model/fact';
import { knownValue, offeredValues, storedWords } from './fact-values';

/** Values of facts in the reader's language, and back into the words in which they are stored. */
export function useValueWords() {
  const { t } = useTranslation('sheriffs');
  const show = (stored: string): string => {
    const known = knownValue(stored);
    return known ? t(`values.${known}`) : stored;
  };
  return {
    show,
    offered: (topic: Fact['topic']): readonly string[] =>
      offeredValues(topic).map((known) => t(`values.${known}`)),
    store: (topic: Fact['topic'], shown: string): string => {
      const known = offeredValues(topic).find((value) => t(`values.${value}`) === shown.trim());
      return known ? storedWords(known) : shown.trim();
    },
  };
}
