import type { Language } from '../../../messages/i18n';

/** What a template is called in a language, or in the other one when it has only that name. */
export const beginningName = (
  { nameEn, nameEs }: { readonly nameEn: string; readonly nameEs: string },
  language: Language,
): string => (language === 'es' ? nameEs || nameEn : nameEn || nameEs);
