import { useTranslation } from 'react-i18next';
import type { PublicSummary, Shown, SummaryRow } from '../../../core/incidents/public-summary';
import { countyName } from '../../../core/model/county';
import type { Language } from '../../../messages/i18n';
import { formatDate, formatLooseDate } from '../../../parts/dates';
import { useTermsIn } from '../../../parts/terms';
import css from './summary-sheet.module.css';

/** What one page of the summary shows. `first`: the page with the sums. */
export type SummaryPage = { readonly rows: readonly SummaryRow[]; readonly first: boolean };

/** Rows of one page: the first holds the sums too. */
const FIRST_ROWS = 7;
const ROWS = 14;

/** The rows broken into pages. */
export function summaryPages(rows: readonly SummaryRow[]): readonly SummaryPage[] {
  const pages: SummaryPage[] = [{ rows: rows.slice(0, FIRST_ROWS), first: true }];
  for (let at = FIRST_ROWS; at < rows.length; at += ROWS) {
    pages.push({ rows: rows.slice(at, at + ROWS), first: false });
  }
  return pages;
}

/** A page of the public summary in both languages, black on white. */
export function SummarySheet(props: {
  readonly summary: PublicSummary;
  readonly shown: SummaryPage;
  readonly from: string;
  readonly to: string;
  readonly group: string;
  readonly page: number;
  readonly of: number;
}) {
  const words = useSummaryWords();
  const { summary, shown } = props;
  const { both } = words;
  return (
    <article className={css.page}>
      <header className={css.head}>
        <div>
          <h2>{both((w) => w.t('sheet.heading'))}</h2>
          <p>{both((w) => w.t('sheet.span', { from: w.day(props.from), to: w.day(props.to) }))}</p>
          <p>
            {both((w) => w.t('sheet.total', { count: summary.incidents }))} ·{' '}
            {both((w) => w.t('sheet.taken', { number: w.count(summary.taken) }))}
          </p>
        </div>
        <p>{both((w) => w.page(props.page, props.of))}</p>
      </header>
      {shown.first && (
        <div className={css.sums}>
          <div>
            <h3>{both((w) => w.t('sheet.bySetting'))}</h3>
            <ul>
              {summary.bySetting.map(({ key, taken }) => (
                <li key={key}>{both((w) => `${w.setting(key)}: ${w.count(taken)}`)}</li>
              ))}
            </ul>
          </div>
          <div>
            <h3>{both((w) => w.t('sheet.byAgency'))}</h3>
            <ul>
              {summary.byAgency.map(({ key, taken }) => (
                <li key={key}>{both((w) => `${w.agencySeen(key)}: ${w.count(taken)}`)}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <table className={css.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {both((w) => w.t(`sheet.columns.${column}`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.rows.map((row) => (
            <tr key={row.id}>
              {COLUMNS.map((column) => (
                <td key={column}>{both((w) => w.cell(column, row))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.foot}>{both((w) => w.t('sheet.foot', { group: props.group }))}</p>
    </article>
  );
}

const COLUMNS = [
  'date',
  'place',
  'setting',
  'agency',
  'taken',
  'parts',
  'reason',
  'paper',
  'ice',
] as const;

/** Words of the summary in each language, and a way to say something in both. */
function useSummaryWords() {
  const { i18n } = useTranslation();
  const termsIn = useTermsIn();
  const of = (language: Language) => {
    const t = i18n.getFixedT(language, 'incidents');
    const terms = termsIn(language);
    const day = (iso: string) => formatDate(iso, language);
    const operation = ({ operation: of }: SummaryRow): string =>
      of
        ? t('sheet.operation', {
            what: [of.agency, of.start && formatLooseDate(of.start, language)]
              .filter(Boolean)
              .join(', '),
          })
        : '';
    const count = (value: Shown): string => {
      if (value === 'few') return t('sheet.few');
      if (value === 'hidden') return t('sheet.hidden');
      return value === null ? t('sheet.unknown') : String(value);
    };
    return {
      t,
      day,
      count,
      setting: terms.setting,
      agencySeen: terms.agencySeen,
      page: (page: number, pages: number) => t('sheet.page', { page, of: pages }),
      cell: (column: (typeof COLUMNS)[number], row: SummaryRow): string => {
        switch (column) {
          case 'date':
            return day(row.date);
          case 'place':
            return [countyName(row.county), row.town].filter(Boolean).join(', ');
          case 'setting':
            return terms.setting(row.setting);
          case 'agency':
            return [terms.agencySeen(row.agency), operation(row)].filter(Boolean).join(', ');
          case 'taken':
            return count(row.taken);
          case 'parts':
            return [row.targets, row.collateral, row.notKnown].map(count).join(' / ');
          case 'reason':
            return row.reason;
          case 'paper':
            return terms.paperShown(row.paperShown);
          default:
            return row.iceFigure;
        }
      },
    };
  };
  const words = { en: of('en'), es: of('es') };
  return {
    /** The same in both languages; once when they agree. */
    both: (say: (words: ReturnType<typeof of>) => string) => {
      const en = say(words.en);
      const es = say(words.es);
      if (en === es) return en;
      return (
        <>
          <span lang="en">{en}</span> / <span lang="es">{es}</span>
        </>
      );
    },
  };
}
