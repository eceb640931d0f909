import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import type { Count, ReportView } from '../../../core/report/report-types';
import { bars } from '../../../parts/charts/bars';
import charts from '../../../parts/charts/charts.module.css';
import { SvgChart } from '../../../parts/charts/svg-chart';
import { formatDate, localeOf } from '../../../parts/dates';
import { useTermsIn } from '../../../parts/terms';
import { countText, rateText } from '../use-report-words';
import style from './monthly-page.module.css';

/** Rows of a table that find room on the one page. */
const MOST_ROWS = 10;

const LANGUAGES = ['en', 'es'] as const;
type Language = (typeof LANGUAGES)[number];
type Say = (language: Language) => string;

/**
 * What a group tells the coalition about one month, on one page: how many came, to what, from where. Counts only, with
 * small numbers hidden; every head in both languages. `report` comes hidden already (`hideSmall`).
 */
export function MonthlyPage(props: {
  readonly group: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** `YYYY-MM-DD`. */
  readonly printedOn: string;
  readonly report: ReportView;
  readonly groupNamed: (group: string) => string;
  readonly months: readonly { readonly month: string; readonly came: Count }[];
}) {
  const { i18n } = useTranslation('reports');
  const t = { en: i18n.getFixedT('en', 'reports'), es: i18n.getFixedT('es', 'reports') };
  const termsIn = useTermsIn();
  const terms = { en: termsIn('en'), es: termsIn('es') };
  const { report, month } = props;
  const { totals, headcounts, others } = report;
  const number = (count: Count) => countText(count, 'en');
  const monthName: Say = (language) => formatDate(`${month}-01`, language, 'month');
  const sums: readonly (readonly [Say, string])[] = [
    [(l) => t[l]('events'), number(report.events)],
    [(l) => t[l]('sums.came'), number(totals.came)],
    [(l) => t[l]('sums.people'), number(report.people)],
    [(l) => t[l]('firstTimers'), number(totals.firstTimers)],
    [(l) => t[l]('returning'), number(totals.returning)],
    [(l) => t[l]('sums.walkIns'), number(report.walkIns)],
    [(l) => t[l]('sums.showRate'), rateText(totals, 'en')],
  ];
  const heads: readonly (readonly [Say, Count])[] = [
    [(l) => t[l]('sums.heads'), headcounts.people],
    [(l) => t[l]('monthly.adults'), headcounts.adults],
    [(l) => t[l]('monthly.children'), headcounts.children],
    [(l) => t[l]('firstTimers'), headcounts.firstTimers],
  ];
  const chart = bars({
    bars: props.months.map((row) => ({
      label: monthInBoth(row.month),
      value: row.came,
    })),
    width: 560,
    format: String,
  });
  return (
    <article className={`${style.page} ${charts.paper}`}>
      <header className={style.head}>
        <h2>
          <InBoth say={(l) => t[l]('monthly.heading')} />
        </h2>
        <p className={style.group}>{props.group}</p>
        <p>
          <InBoth say={monthName} />
        </p>
      </header>
      <dl className={style.sums}>
        {sums.map(([say, value]) => (
          <div key={say('en')}>
            <dt>
              <InBoth say={say} isStacked />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={style.columns}>
        <section>
          <h3>
            <InBoth say={(l) => t[l]('byKind.title')} />
          </h3>
          <table className={style.table}>
            <thead>
              <tr>
                {[
                  (l: Language) => t[l]('kind'),
                  (l: Language) => t[l]('events'),
                  (l: Language) => t[l]('came'),
                ].map((say) => (
                  <th key={say('en')} scope="col">
                    <InBoth say={say} isStacked />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.kinds.slice(0, MOST_ROWS).map(({ key, events, came }) => (
                <tr key={key}>
                  <th scope="row">
                    <InBoth say={(l) => terms[l].eventKind(key)} isStacked />
                  </th>
                  <td>{number(events)}</td>
                  <td>{number(came)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <More t={t} count={report.kinds.length - MOST_ROWS} />
        </section>
        <div className={style.column}>
          <Shares
            t={t}
            title={(l) => t[l]('by.counties.title')}
            rows={report.counties.map(({ key, came }) => [
              key === '' ? (l: Language) => t[l]('notNoted') : () => countyName(key),
              came,
            ])}
          />
          <Shares
            t={t}
            title={(l) => t[l]('by.languages.title')}
            rows={report.languages.map(({ key, came }) => [
              key === ''
                ? (l: Language) => t[l]('notNoted')
                : (l: Language) => terms[l].language(key),
              came,
            ])}
          />
        </div>
      </div>
      {others.events > 0 && (
        <section>
          <h3>
            <InBoth say={(l) => t[l]('others.title')} />
          </h3>
          <p className={style.heads}>
            {others.groups.slice(0, MOST_ROWS).map(({ key, came, heads }) => (
              <span key={key}>
                {props.groupNamed(key)}: <InBoth say={(l) => t[l]('sums.came')} />{' '}
                <strong>{number(came)}</strong>
                {heads !== 0 && (
                  <>
                    {' · '}
                    <InBoth say={(l) => t[l]('sums.heads')} /> <strong>{number(heads)}</strong>
                  </>
                )}
              </span>
            ))}
          </p>
          <More t={t} count={others.groups.length - MOST_ROWS} />
          {LANGUAGES.map((language) => (
            <p key={language} lang={language}>
              {t[language]('others.atLeast', {
                people: number(others.atLeast),
                count: report.events + others.onlyTheirs,
              })}
            </p>
          ))}
        </section>
      )}
      {headcounts.events > 0 && (
        <section>
          <h3>
            <InBoth say={(l) => t[l]('monthly.headcounts')} />
          </h3>
          <p className={style.heads}>
            {heads.map(([say, count]) => (
              <span key={say('en')}>
                <InBoth say={say} />: <strong>{number(count)}</strong>
              </span>
            ))}
          </p>
          {headcounts.languages.length > 0 && (
            <p className={style.heads}>
              {headcounts.languages.map(({ key, came }) => (
                <span key={key}>
                  <InBoth say={(l) => terms[l].language(key)} />: <strong>{number(came)}</strong>
                </span>
              ))}
            </p>
          )}
        </section>
      )}
      <section className={style.chart}>
        <h3>
          <InBoth say={(l) => t[l]('monthly.chart')} />
        </h3>
        <SvgChart chart={chart} label={t.en('monthly.chart')} />
      </section>
      <footer className={style.foot}>
        {LANGUAGES.map((language) => (
          <p key={language} lang={language}>
            {t[language]('monthly.foot', {
              date: formatDate(props.printedOn, language, 'long'),
            })}
          </p>
        ))}
      </footer>
    </article>
  );
}

/** A month's name in both languages with its year: "August / agosto 2018". */
const monthInBoth = (month: string): string =>
  `${LANGUAGES.map((language) =>
    new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' }).format(
      Date.parse(`${month}-01`),
    ),
  ).join(' / ')} ${month.slice(0, 4)}`;

type Words = Readonly<Record<Language, TFunction<'reports'>>>;

function Shares(props: {
  readonly t: Words;
  readonly title: Say;
  readonly rows: readonly (readonly [Say, Count])[];
}) {
  // A sort of people of whom nobody came is only in the show rates.
  const rows = props.rows.filter(([, came]) => came !== 0);
  return (
    <section>
      <h3>
        <InBoth say={props.title} />
      </h3>
      <table className={style.table}>
        <tbody>
          {rows.slice(0, MOST_ROWS).map(([say, came]) => (
            <tr key={say('en')}>
              <th scope="row">
                <InBoth say={say} />
              </th>
              <td>{countText(came, 'en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More t={props.t} count={rows.length - MOST_ROWS} />
    </section>
  );
}

function More({ t, count }: { readonly t: Words; readonly count: number }) {
  if (count <= 0) return null;
  return (
    <p>
      <InBoth say={(l) => t[l]('monthly.more', { count })} />
    </p>
  );
}

/** Words in both languages, each marked with its own. */
function InBoth({ say, isStacked }: { readonly say: Say; readonly isStacked?: boolean }) {
  const [en, es] = LANGUAGES.map(say);
  if (en === es) return en;
  return (
    <>
      <span lang="en">{en}</span>
      {isStacked ? <br /> : ' / '}
      <span lang="es">{es}</span>
    </>
  );
}
