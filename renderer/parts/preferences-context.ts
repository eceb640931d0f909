import { createContext, useContext } from 'react';
import type { Preferences } from '../../electron/bridge/contract';

/** The choices of look and paper, and how to change some of them. */
export type PreferencesNow = {
  readonly preferences: Preferences;
  readonly change: (patch: Partial<Preferences>) => void;
};

/** Holds the preferences; given by the app. */
export const PreferencesContext = createContext<PreferencesNow | null>(null);

/** The preferences of this computer, kept by the shell and applied at once. */
export function usePreferences(): PreferencesNow {
  const now = useContext(PreferencesContext);
  if (!now) throw new Error('usePreferences outside the app');
  return now;
}
