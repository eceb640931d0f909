import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/en';
import { es } from './es/es';

export type Language = 'en' | 'es';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
    returnNull: false;
  }
}

/** Both catalogues, on board from the start; no text is ever fetched. React escapes, so i18next need not. */
export const i18n = createInstance();

/** Starts translation in a language. */
export async function startTranslation(language: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    ns: Object.keys(en),
    resources: { en, es },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
