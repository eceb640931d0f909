import { useTranslation } from 'react-i18next';
import type { Language } from '../messages/i18n';

/** The language that the screens are in. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'es' ? 'es' : 'en';
}
