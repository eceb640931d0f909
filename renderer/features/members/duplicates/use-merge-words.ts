import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { duplicates } from '../../../messages/en/duplicates';
import { useTerms } from '../../../parts/terms';

/** A field that a merge shows. */
export type MergedField = keyof typeof duplicates.field;

/** The words of a merge: what a field is called, and a value of it as a person reads it. */
export function useMergeWords() {
  const { t } = useTranslation('duplicates');
  const terms = useTerms();
  return useMemo(
    () => ({
      field: (field: MergedField): string => t(`field.${field}`),
      value(field: MergedField, text: string): string {
        if (field === 'preferredLanguage' || field === 'languages') return terms.language(text);
        if (field === 'roles') return terms.role(text);
        return field.startsWith('consent') ? terms.consent(text as never) : text;
      },
    }),
    [t, terms],
  );
}
