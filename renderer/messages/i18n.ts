import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { common as commonEn } from './en/common';
import type { en } from './en/en';
import { errors as errorsEn } from './en/errors';
import { unlock as unlockEn } from './en/unlock';
import { common as commonEs } from './es/common';
import { errors as errorsEs } from './es/errors';
import { unlock as unlockEs } from './es/unlock';

export type Language = 'en' | 'es';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
    returnNull: false;
  }
}

/** The translator. React escapes, so i18next need not. */
export const i18n = createInstance();

/**
 * Starts translation in a language with what the locked screens say; `addAllMessages` brings the rest, from the
 * app's own files.
 */
export async function startTranslation(language: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: {
      en: { common: commonEn, errors: errorsEn, unlock: unlockEn },
      es: { common: commonEs, errors: errorsEs, unlock: unlockEs },
    },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
}

/** Puts every screen's words on board, in both languages. Called before anything behind the lock is shown. */
export async function addAllMessages(): Promise<void> {
  const [english, spanish] = await Promise.all([import('./en/en'), import('./es/es')]);
  for (const [namespace, words] of Object.entries(english.en)) {
    i18n.addResourceBundle('en', namespace, words);
  }
  for (const [namespace, words] of Object.entries(spanish.es)) {
    i18n.addResourceBundle('es', namespace, words);
  }
}
