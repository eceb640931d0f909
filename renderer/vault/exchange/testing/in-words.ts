import type { TFunction } from 'i18next';
import { errors as english } from '../../../messages/en/errors';
import { describeError } from '../../../messages/errors';
import { errors as spanish } from '../../../messages/es/errors';
import type { ImportError } from '../../vault';

type Words = { readonly [key: string]: { readonly title: string; readonly body: string } };
type Said = { readonly title: string; readonly body: string };

/** What a person reads of an error, in both languages. */
export const inWords = (error: ImportError): { readonly en: Said; readonly es: Said } => ({
  en: describeError(translator(english), error),
  es: describeError(translator(spanish), error),
});

function translator(words: Words): TFunction<'errors'> {
  const t = (key: string, facts: { readonly [name: string]: unknown }) => {
    const [type = '', part = ''] = key.split('.');
    const text = words[type]?.[part as 'title' | 'body'] ?? '';
    return text.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (_, name) => String(facts[name]));
  };
  return t as unknown as TFunction<'errors'>;
}
