import type { Language } from '../messages/i18n';

/** An event's title in a language, or in the other one when it has only that. */
export const eventTitle = (
  event: { readonly titleEn: string; readonly titleEs: string },
  language: Language,
): string => (language === 'es' ? event.titleEs || event.titleEn : event.titleEn || event.titleEs);
