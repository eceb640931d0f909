import type { Preferences } from '../../electron/bridge/contract';
import type { Language } from '../messages/i18n';

const moreContrast = window.matchMedia('(prefers-contrast: more)');
let asked = false;

/** Makes the page look as the preferences say: theme, contrast, density, language. The style sheets do the rest. */
export function applyLook({ theme, density }: Preferences, language: Language): void {
  const page = document.documentElement;
  asked = theme === 'contrast';
  page.lang = language;
  page.dataset['theme'] = theme;
  page.dataset['density'] = density;
  followContrast();
}

function followContrast(): void {
  document.documentElement.dataset['contrast'] = asked || moreContrast.matches ? 'more' : 'usual';
}

moreContrast.addEventListener('change', followContrast);
