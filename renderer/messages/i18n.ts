import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { en } from './en/en';

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

// Words come from the app's own files, in pieces, so that the locked screen is there soon.
const loadStart = async (language: Language) =>
  (await (language === 'es' ? import('./start-es') : import('./start-en'))).start;

/** Starts translation in a language with what the locked screen says; `addAllMessages` brings the rest. */
export async function startTranslation(language: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: await loadStart(language) },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  // As they are written in the United States, in either language: 10,000 and not 10.000.
  i18n.services.formatter?.add('number', (value: number, language) =>
    value.toLocaleString(language === 'es' ? 'es-US' : 'en-US'),
  );
}

/** Changes the language of what is on screen. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'unlock')) add(language, await loadStart(language));
  await i18n.changeLanguage(language);
}

/** Puts every screen's words on board, in both languages. Called before anything behind the lock is shown. */
export async function addAllMessages(): Promise<void> {
  const [english, spanish] = await Promise.all([import('./en/en'), import('./es/es')]);
  add('en', english.en);
  add('es', spanish.es);
}

function add(language: Language, catalogue: { readonly [namespace: string]: object }): void {
  for (const [namespace, words] of Object.entries(catalogue)) {
    i18n.addResourceBundle(language, namespace, words);
  }
}
