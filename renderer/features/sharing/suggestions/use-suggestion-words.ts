import { useTranslation } from 'react-i18next';
import type { SuggestionRow } from '../../../core/views/suggestion-row';
import { useFieldWords } from '../field-words';

/** Puts a suggestion into words: the field, what is here, and what the partner wrote. */
export function useSuggestionWords() {
  const { t } = useTranslation('incoming');
  const words = useFieldWords();
  return {
    field: ({ key, element }: SuggestionRow): string => words.field('member', key, element),
    before: ({ key, element, before }: SuggestionRow): string =>
      element === null
        ? words.value('member', key, before)
        : t(before === true ? 'suggestions.has' : 'suggestions.hasNot'),
    after: ({ key, element, after }: SuggestionRow): string =>
      element === null
        ? words.value('member', key, after)
        : t(after === true ? 'suggestions.adds' : 'suggestions.drops'),
  };
}
