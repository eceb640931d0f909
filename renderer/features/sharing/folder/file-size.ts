import { localeOf } from '../../../parts/dates';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** A size in bytes as people read it: "68 kB", "1.2 MB". */
export function formatSize(bytes: number, language: string): string {
  const at = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: UNITS[at] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: at === 2 ? 1 : 0,
  }).format(bytes / 1_000 ** at);
}
