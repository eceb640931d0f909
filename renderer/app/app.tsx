import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../electron/bridge/contract';
import { changeLanguage, i18n } from '../messages/i18n';
import { type AppInfo, AppInfoContext } from '../parts/app-info-context';
import { bridge } from '../parts/bridge';
import { localeOf } from '../parts/dates';
import { PreferencesContext } from '../parts/preferences-context';
import { LocaleProvider } from '../ui/locale-provider';
import { ErrorBoundary } from './error-boundary';
import { LockGate } from './lock-gate';
import { applyLook } from './look';

/** The whole page: preferences and language around the lock gate. */
export function App(props: { readonly info: AppInfo; readonly firstPreferences: Preferences }) {
  const { t } = useTranslation('common');
  const [preferences, setPreferences] = useState(props.firstPreferences);
  const language = preferences.language ?? (i18n.language === 'es' ? 'es' : 'en');

  useEffect(() => {
    applyLook(preferences, language);
    if (i18n.language !== language) void changeLanguage(language);
  }, [preferences, language]);

  const now = useMemo(
    () => ({
      preferences,
      change: (patch: Partial<Preferences>) => {
        const next = { ...preferences, ...patch };
        setPreferences(next);
        // When they can't be written they hold until the app closes, which is all a person would notice.
        bridge()
          .call('set-preferences', next)
          .catch(() => undefined);
      },
    }),
    [preferences],
  );
  const words = useMemo(
    () => ({
      close: t('close'),
      required: t('required'),
      selectAll: t('selectAll'),
      selectRow: t('selectRow'),
      loading: t('loading'),
      showPassword: t('showPassphrase'),
      hidePassword: t('hidePassphrase'),
      noMatches: t('noMatches'),
      remove: (what: string) => t('removeItem', { what }),
      add: (what: string) => t('addItem', { what }),
    }),
    [t],
  );
  return (
    <AppInfoContext value={props.info}>
      <PreferencesContext value={now}>
        <LocaleProvider locale={localeOf(language)} words={words}>
          <ErrorBoundary>
            <LockGate />
          </ErrorBoundary>
        </LocaleProvider>
      </PreferencesContext>
    </AppInfoContext>
  );
}
