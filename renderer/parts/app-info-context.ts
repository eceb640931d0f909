import { createContext, useContext } from 'react';
import type { Reply } from '../../electron/bridge/contract';

/** What is running: version, sample or not, test runtime or not, the system's locale. */
export type AppInfo = Reply<'app-info'>;

/** Holds what is running; given by the app. */
export const AppInfoContext = createContext<AppInfo | null>(null);

/** What is running. */
export function useAppInfo(): AppInfo {
  const info = useContext(AppInfoContext);
  if (!info) throw new Error('useAppInfo outside the app');
  return info;
}
