import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPhone } from '../../../core/matching/phones';
import { countyName } from '../../../core/model/county';
import type { tables } from '../../../messages/en/tables';
import { type Terms, useTerms } from '../../../parts/terms';
import { useView } from '../../../parts/vault-context';

type FieldKey = keyof (typeof tables)['field'];

/** Puts a member's fields and their values into words. */
export type FieldWords = {
  /** A field by its name or `set/element`. */
  field(key: string): string;
  /** A value as people read it, from a code or from words that are readable already; empty for none. */
  value(key: string, text: string): string;
};

const isField = (name: string, words: Record<string, unknown>): name is FieldKey => name in words;

/** The vocabulary that a field's values come from. */
const VOCABULARY: { readonly [field: string]: (terms: Terms, word: string) => string } = {
  phones: (_, word) => formatPhone(word),
  county: (_, word) => countyName(word),
  preferredLanguage: (terms, word) => terms.language(word),
  languages: (terms, word) => terms.language(word),
  roles: (terms, word) => terms.role(word),
  consentContact: consentIn,
  consentShare: consentIn,
};

function consentIn(terms: Terms, word: string): string {
  return word === 'yes' || word === 'no' ? terms.consent(word) : '';
}

/** Words for what a table writes, in the reader's language. */
export function useFieldWords(): FieldWords {
  const { t, i18n } = useTranslation('tables');
  const terms = useTerms();
  const groups = useView('workspace', {})?.groups;
  return useMemo(() => {
    const names = new Map((groups ?? []).map(({ id, name }) => [id, name]));
    const known = i18n.getResource('en', 'tables', 'field') as Record<string, unknown>;
    return {
      field(key) {
        const name = nameOf(key);
        return isField(name, known) ? t(`field.${name}`) : name;
      },
      value(key, text) {
        const name = nameOf(key);
        if (name === 'groups') return names.get(text) ?? text;
        if (text === '') return '';
        return VOCABULARY[name]?.(terms, text) || text;
      },
    };
  }, [t, i18n, terms, groups]);
}

const nameOf = (key: string): string => key.split('/')[0] ?? key;
