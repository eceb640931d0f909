import { useTranslation } from 'react-i18next';
import { formatCount, localeOf } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';
import { Section } from '../../ui/page';
import { SimpleTable } from '../../ui/simple-table';
import css from './reports.module.css';

type CountRow = { readonly id: string; readonly label: string; readonly count: number };

/** How many members fall under each of `rows`, the most first, with a bar for the share of all `members`. */
export function CountReport(props: {
  readonly title: string;
  readonly what: string;
  readonly members: number;
  readonly rows: readonly CountRow[];
  readonly empty: string;
  readonly note?: string;
}) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const share = (row: CountRow) => row.count / props.members;
  const percent = new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const rows = [...props.rows].sort((a, b) => b.count - a.count);
  return (
    <Section title={props.title}>
      {rows.length === 0 ? (
        <p className={css.note}>{props.empty}</p>
      ) : (
        <>
          <SimpleTable
            label={props.title}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { id: 'what', header: props.what, render: (row) => row.label },
              {
                id: 'members',
                header: t('members'),
                align: 'end',
                render: (row) => formatCount(row.count, language),
              },
              {
                id: 'share',
                header: t('share'),
                render: (row) => (
                  <span className={css.share}>
                    <span className={css.track} aria-hidden>
                      <span className={css.bar} style={{ width: `${share(row) * 100}%` }} />
                    </span>
                    <span className={css.percent}>{percent.format(share(row))}</span>
                  </span>
                ),
              },
            ]}
          />
          {props.note && <p className={css.note}>{props.note}</p>}
        </>
      )}
    </Section>
  );
}
