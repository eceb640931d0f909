import { useTranslation } from 'react-i18next';
import type { Language } from '../../messages/i18n';
import { usePreferences } from '../../parts/preferences-context';
import { useLanguage } from '../../parts/use-language';
import { RadioField } from '../../ui/radio-field';

/** The language, asked once at first run; the choice holds from the moment it is made. */
export function LanguageChoice() {
  const { t } = useTranslation(['first-run', 'common']);
  const { change } = usePreferences();
  return (
    <RadioField<Language>
      label={t('start.language')}
      description={t('start.languageNote')}
      orientation="horizontal"
      value={useLanguage()}
      onChange={(language) => change({ language })}
      options={[
        { id: 'en', label: t('common:languages.en') },
        { id: 'es', label: t('common:languages.es') },
      ]}
    />
  );
}
