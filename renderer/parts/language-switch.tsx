import { useTranslation } from 'react-i18next';
import { Segmented } from '../ui/segmented';
import { usePreferences } from './preferences-context';
import { useLanguage } from './use-language';

/** English or Spanish, at any time; each named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const { change } = usePreferences();
  return (
    <Segmented
      label={t('changeLanguage')}
      value={language}
      onChange={(next) => change({ language: next })}
      options={[
        { id: 'en', label: t('languages.en') },
        { id: 'es', label: t('languages.es') },
      ]}
    />
  );
}
