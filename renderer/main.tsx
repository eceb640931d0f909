import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { applyLook } from './app/look';
import { refuseMarkup } from './app/no-markup';
import { startTranslation } from './messages/i18n';
import { bridge } from './parts/bridge';

/** Asks the shell what is running and how it should look, then draws the page. */
async function start(root: HTMLElement): Promise<void> {
  const [info, preferences] = await Promise.all([
    bridge().call('app-info'),
    bridge().call('get-preferences'),
  ]);
  const language = preferences.language ?? (info.locale.startsWith('es') ? 'es' : 'en');
  applyLook(preferences, language);
  await startTranslation(language);
  createRoot(root).render(<App info={info} firstPreferences={preferences} />);
}

refuseMarkup();
const root = document.getElementById('root');
if (root) void start(root);
