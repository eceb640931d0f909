import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { firstAndInitialOfText } from '../../../core/matching/names';
import { countyName } from '../../../core/model/county';
import { rowCode } from '../../../core/views/roster';
import type { MemberRow } from '../../../core/views/views';
import { formatDate } from '../../../parts/dates';
import { sheetId } from '../../../parts/print-preview/sheet-id';
import { type Terms, useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import type { ListSheet } from './list-sheet';

/** What can stand beside the name on paper. `notes` is an empty column to write in. */
export const PRINTED_COLUMNS = ['county', 'language', 'tags', 'phone', 'email', 'notes'] as const;
export type PrintedColumn = (typeof PRINTED_COLUMNS)[number];

/** What a person decided about the page. */
export type ListOptions = {
  readonly title: string;
  readonly names: 'full' | 'first-and-initial';
  readonly columns: readonly PrintedColumn[];
  /** `YYYY-MM-DD` */
  readonly destroyBy: string;
};

/** The printed list of these members; null while they are not known yet. */
export function useListSheet(
  members: readonly MemberRow[] | null,
  options: ListOptions,
  today: string,
): readonly ListSheet[] | null {
  const { t, i18n } = useTranslation('bulk');
  const terms = useTerms();
  const language = useLanguage();
  return useMemo(() => {
    if (!members) return null;
    const words = { en: i18n.getFixedT('en', 'bulk'), es: i18n.getFixedT('es', 'bulk') };
    const destroyBy = (of: 'en' | 'es') =>
      words[of]('print.destroyBy', { date: formatDate(options.destroyBy, of, 'medium') });
    const rows = members.map((member, place) => ({
      key: member.id,
      code: rowCode(place),
      name: options.names === 'full' ? member.name : firstAndInitialOfText(member.name),
      cells: options.columns.map((column) => cellOf(member, column, terms)),
    }));
    const sheet: ListSheet = {
      language,
      title: options.title.trim() || t('print.usualTitle'),
      about: t('print.about', { count: rows.length, date: formatDate(today, language, 'medium') }),
      heads: [
        t('print.code'),
        t('print.name'),
        ...options.columns.map((column) => t(`print.column.${column}`)),
      ],
      writeIn: options.columns.includes('notes'),
      rows,
      privacy: { en: words.en('print.privacy'), es: words.es('print.privacy') },
      destroyBy: { en: destroyBy('en'), es: destroyBy('es') },
      sheetId: t('print.sheetId', { id: sheetId(rows.map((row) => row.code + row.key)) }),
      page: (page, of) => t('print.page', { page, of }),
    };
    return [sheet];
  }, [members, options, today, t, i18n, terms, language]);
}

function cellOf(member: MemberRow, column: PrintedColumn, terms: Terms): string {
  switch (column) {
    case 'county':
      return countyName(member.county);
    case 'language':
      return terms.language(member.preferredLanguage);
    case 'tags':
      return member.tags.join(', ');
    case 'phone':
      return member.phone;
    case 'email':
      return member.email;
    case 'notes':
      return '';
  }
}
