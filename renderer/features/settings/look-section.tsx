import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../parts/language-switch';
import { usePreferences } from '../../parts/preferences-context';
import { Section } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import css from './settings.module.css';

/** Language, theme, density and paper; each holds from the moment it is chosen. */
export function LookSection() {
  const { t } = useTranslation('settings');
  const { preferences, change } = usePreferences();
  return (
    <Section title={t('look.title')}>
      <div className={css.panel}>
        <Choice label={t('look.language')}>
          <LanguageSwitch />
        </Choice>
        <Choice label={t('look.theme')}>
          <Segmented
            label={t('look.theme')}
            value={preferences.theme}
            onChange={(theme) => change({ theme })}
            options={(['system', 'light', 'dark', 'contrast'] as const).map((id) => ({
              id,
              label: t(`look.themes.${id}`),
            }))}
          />
        </Choice>
        <Choice label={t('look.density')}>
          <Segmented
            label={t('look.density')}
            value={preferences.density}
            onChange={(density) => change({ density })}
            options={(['roomy', 'compact'] as const).map((id) => ({
              id,
              label: t(`look.densities.${id}`),
            }))}
          />
        </Choice>
        <Choice label={t('look.paper')}>
          <Segmented
            label={t('look.paper')}
            value={preferences.paper}
            onChange={(paper) => change({ paper })}
            options={(['letter', 'a4'] as const).map((id) => ({
              id,
              label: t(`look.papers.${id}`),
            }))}
          />
        </Choice>
      </div>
    </Section>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={css.choice}>
      <span className={css.label} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}
