import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { Coming, Count, ReportView } from '../../core/report/report-types';
import { showRate } from '../../core/report/show-rate';
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
  const groups = useView('member-facets', {})?.groups;
  const nameless = t('others.nameless');
  const groupNamed = useCallback(
    (key: string): string => groups?.find(({ id }) => id === key)?.name || nameless,
    [groups, nameless],
  );
  const months = new Intl.DateTimeFormat(localeOf(language), {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  });
  const notNoted = t('notNoted');
  return {
    count: (count: Count) => countText(count, language),
    percent: (share: number) => percentText(share, language),
    rate: (coming: Answered) => rateText(coming, language),
    month: (month: string) => formatDate(`${month}-01`, language, 'month'),
    shortMonth: (month: string) => months.format(Date.parse(`${month}-01`)),
    kind: (key: string) => terms.eventKind(key),
    county: (key: string) => countyName(key) || notNoted,
    language: (key: string) => terms.language(key) || notNoted,
    groupNamed,
    group: (key: string) => groups?.find(({ id }) => id === key)?.name || t('noGroup'),
  };
}

/** A number, or an asterisk where it is hidden. */
export const countText = (count: Count, language: Language | string): string =>
  count === null ? '*' : formatCount(count, language);

/** A share in whole percent. */
const percentText = (share: number, language: Language | string): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);

type Answered = Pick<Coming, 'kept' | 'missed'>;

/** The share of those who said yes that came; a dash where nobody did, an asterisk where it is hidden. */
export function rateText(coming: Answered, language: Language | string): string {
  if (coming.kept === null || coming.missed === null) return '*';
  const share = showRate(coming);
  return share === null ? '–' : percentText(share, language);
}

/** Whether something of a report is hidden. */
export const hasHidden = (report: ReportView): boolean => {
  const { from, to, ...numbers } = report;
  return JSON.stringify(numbers).includes('null');
};
