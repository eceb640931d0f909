import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { firstAndInitialOfText } from '../../../core/matching/names';
import { countyName } from '../../../core/model/county';
import { rowCode } from '../../../core/views/roster';
import type { MemberRow } from '../../../core/views/views';
import type { Language } from '../../../messages/i18n';
import { formatDate } from '../../../parts/dates';
import type { Both } from '../../../parts/print-preview/in-both';
import { sheetId } from '../../../parts/print-preview/sheet-id';
import { type Terms, useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import type { ListColumn, ListSheet, PrintedColumn } from './list-sheet';

/** What a person decided about the page. */
export type ListOptions = {
  readonly title: string;
  readonly names: 'full' | 'first-and-initial';
  readonly columns: readonly PrintedColumn[];
  /** `YYYY-MM-DD` */
  readonly destroyBy: string;
};

/** A line to write on. */
const BLANK = '________________';

/** The printed list of these members; null while they are not known yet. */
export function useListSheet(
  members: readonly MemberRow[] | null,
  options: ListOptions,
  today: string,
): readonly ListSheet[] | null {
  const { i18n } = useTranslation('bulk');
  const terms = useTerms();
  const language = useLanguage();
  return useMemo(() => {
    if (!members) return null;
    const t = { en: i18n.getFixedT('en', 'bulk'), es: i18n.getFixedT('es', 'bulk') };
    const inBoth = (word: (say: typeof t.en, of: Language) => string): Both => ({
      en: word(t.en, 'en'),
      es: word(t.es, 'es'),
    });
    const columns: readonly ListColumn[] = [
      { id: 'code', head: inBoth((say) => say('print.code')) },
      { id: 'name', head: inBoth((say) => say('print.name')) },
      ...options.columns.map((id) => ({
        id,
        head: inBoth((say) => say(`print.column.${id}`)),
      })),
    ];
    const rows = members.map((member, place) => ({
      key: member.id,
      cells: [
        rowCode(place),
        options.names === 'full' ? member.name : firstAndInitialOfText(member.name),
        ...options.columns.map((column) => cellOf(member, column, terms)),
      ],
    }));
    const title = options.title.trim();
    const { en, es } = inBoth((say) => say('print.usualTitle'));
    const sheet: ListSheet = {
      frame: {
        name: inBoth((say, of) =>
          say('print.about', { count: rows.length, date: formatDate(today, of, 'medium') }),
        ),
        title: title ? [title] : [en, es],
        when: { en: '', es: '' },
        where: '',
        privacy: inBoth((say) => say('print.privacy')),
        destroyBy: inBoth((say, of) =>
          say('print.destroyBy', { date: formatDate(options.destroyBy, of, 'medium') }),
        ),
        keeper: { word: inBoth((say) => say('print.keeper')), value: BLANK },
        code: {
          word: inBoth((say) => say('print.sheet')),
          value: sheetId(rows.map((row, place) => rowCode(place) + row.key)),
        },
        page: (page, of) => inBoth((say) => say('print.page', { page, of })),
      },
      language,
      columns,
      rows,
    };
    return [sheet];
  }, [members, options, today, i18n, terms, language]);
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
