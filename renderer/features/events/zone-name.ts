import type { Language } from '../../messages/i18n';
import { localeOf } from '../../parts/dates';

/** The short name of a time zone on a day ("EST", "EDT"), or empty when the zone or the day is not known. */
export function zoneName(day: string, timeZone: string, language: Language): string {
  const noon = Date.parse(`${day}T17:00:00Z`);
  if (Number.isNaN(noon) || !timeZone) return '';
  try {
    const named = new Intl.DateTimeFormat(localeOf(language), { timeZone, timeZoneName: 'short' });
    return named.formatToParts(noon).find((part) => part.type === 'timeZoneName')?.value ?? '';
  } catch {
    // The zone came in a file from elsewhere and this machine does not know it.
    return '';
  }
}
