import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { Count, ReportView } from '../../core/report/report-types';
import type { Language } from '../../messages/i18n';
import { formatCount, formatDate, localeOf } from '../../parts/dates';
import { useTerms } from '../../parts/terms';
import { useLanguage } from '../../parts/use-language';
import { useView } from '../../parts/vault-context';

/** Numbers and names of a report in the reader's language. A hidden number is an asterisk, on screen and on paper. */
export function useReportWords() {
  const { t } = useTranslation('reports');
  const terms = useTerms();
  const language = useLanguage();
  const groups = useView('member-facets', {})?.groups ?? [];
  const months = new Intl.DateTimeFormat(localeOf(language), {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  });
  const notNoted = t('notNoted');
  return {
    count: (count: Count) => countText(count, language),
    percent: (share: number | null) => percentText(share, language),
    month: (month: string) => formatDate(`${month}-01`, language, 'month'),
    shortMonth: (month: string) => months.format(Date.parse(`${month}-01`)),
    kind: (key: string) => terms.eventKind(key),
    county: (key: string) => countyName(key) || notNoted,
    language: (key: string) => terms.language(key) || notNoted,
    group: (key: string) => groups.find(({ id }) => id === key)?.name || t('noGroup'),
  };
}

/** A number, or an asterisk where it is hidden. */
export const countText = (count: Count, language: Language | string): string =>
  count === null ? '*' : formatCount(count, language);

/** A share in whole percent; a dash where there is none, or it is hidden. */
export const percentText = (share: number | null, language: Language | string): string =>
  share === null
    ? '–'
    : new Intl.NumberFormat(localeOf(language), {
        style: 'percent',
        maximumFractionDigits: 0,
      }).format(share);

/** Whether something of a report is hidden. */
export const hasHidden = (report: ReportView): boolean => {
  const { from, to, ...numbers } = report;
  return JSON.stringify(numbers).includes('null');
};
