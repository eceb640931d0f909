import '../core/no-code-from-text';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import { createRoot } from 'react-dom/client';
import { startTranslation } from '../messages/i18n';
import { App } from './app';
import { firstAnswers } from './first-answers';
import { applyLook } from './look';
import { refuseMarkup } from './no-markup';

/** Draws the page, once the shell has said what is running and how it should look. */
async function start(root: HTMLElement): Promise<void> {
  const [info, preferences] = await firstAnswers;
  const language = preferences.language ?? (info.locale.startsWith('es') ? 'es' : 'en');
  applyLook(preferences, language);
  await startTranslation(language);
  createRoot(root).render(<App info={info} firstPreferences={preferences} />);
}

/** Draws the page into its root element. */
export function draw(): void {
  refuseMarkup();
  const root = document.getElementById('root');
  if (root) void start(root);
}
