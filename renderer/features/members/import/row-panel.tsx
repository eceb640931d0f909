import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OpenedTable, TableChange, TableRow } from '../../../core/tables/table-plan';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { SimpleTable } from '../../../ui/simple-table';
import { useHeaders } from './column-headers';
import { useFieldWords } from './field-words';
import css from './import.module.css';
import { lineOf, OutcomeChip } from './plan-columns';
import { RowCell } from './row-cell';
import { RowDecisions } from './row-decisions';
import type { Plan } from './use-import';
import { useFirstRows } from './use-table-rows';

type RowProps = {
  readonly table: OpenedTable;
  readonly plan: Plan;
  readonly onChange: (change: TableChange) => Promise<void>;
};

/** One row whole: whose it is and why, what it would write, what is wrong with it, and its cells to mend. */
export function RowPanel(props: RowProps & { readonly row: number }) {
  const { table, plan } = props;
  const { t } = useTranslation('tables');
  const terms = useTerms();
  const row = useFirstRows(table.table, 'all', props.row, 1, plan.version)?.rows[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = row !== undefined;
  useEffect(() => {
    if (isHere) heading.current?.focus();
  }, [isHere]);
  if (!row) return null;
  const best = row.matches.find(({ member }) => member === row.member?.id);
  return (
    <div className={css.stack}>
      <div className={css.panelHead}>
        <h2 ref={heading} tabIndex={-1}>
          {row.name || t('preview.noName')}
        </h2>
        <p className={css.outcome}>
          <OutcomeChip outcome={row.outcome} />
          <span className={css.soft}>{t('row.title', { line: lineOf(row, table) })}</span>
        </p>
      </div>
      {row.problems.length > 0 && (
        <section className={css.part} aria-label={t('row.problems')}>
          <h3>{t('row.problems')}</h3>
          <ul className={css.list}>
            {row.problems.map(({ type, column }) => (
              <li key={`${type} ${column}`}>{t(`problem.${type}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={css.part} aria-label={t('row.matched')}>
        <h3>{t('row.matched')}</h3>
        {row.member ? (
          <p>
            <Link href={paths.member(row.member.id)}>{row.member.name}</Link>
            {best && (
              <span className={css.soft}>
                {' '}
                {t('row.matchLine', {
                  strength: terms.matchStrength(best.strength),
                  reasons: best.reasons.map(terms.matchReason).join(', '),
                })}
              </span>
            )}
          </p>
        ) : (
          <p>{t(row.outcome === 'doubtful' ? 'row.undecided' : 'row.newPerson')}</p>
        )}
        <RowDecisions row={row} onChange={props.onChange} />
      </section>
      {row.fields.length > 0 && <Changes row={row} />}
      <Cells {...props} shown={row} />
    </div>
  );
}

function Changes({ row }: { readonly row: TableRow }) {
  const { t } = useTranslation('tables');
  const words = useFieldWords();
  const hasBefore = row.fields.some(({ before }) => before !== '');
  return (
    <section className={css.part} aria-label={t('row.changes')}>
      <h3>{t('row.changes')}</h3>
      <SimpleTable<TableRow['fields'][number]>
        label={t('row.changes')}
        rows={row.fields}
        rowKey={({ key }) => key}
        columns={[
          { id: 'field', header: t('row.field'), render: ({ key }) => words.field(key) },
          ...(hasBefore
            ? [
                {
                  id: 'before',
                  header: t('row.before'),
                  render: ({ key, before }: TableRow['fields'][number]) =>
                    before ? words.value(key, before) : t('row.none'),
                },
              ]
            : []),
          {
            id: 'after',
            header: t('row.after'),
            render: ({ key, after }) => (after ? words.value(key, after) : t('row.none')),
          },
        ]}
      />
    </section>
  );
}

function Cells(props: RowProps & { readonly shown: TableRow }) {
  const { table, plan, shown } = props;
  const { t } = useTranslation('tables');
  const header = useHeaders(table);
  const taken = table.columns.filter(
    ({ index, refused }) => !refused && (plan.wish.meanings[index] ?? 'skip') !== 'skip',
  );
  return (
    <section className={css.part} aria-label={t('row.cells')}>
      <h3>{t('row.cells')}</h3>
      <p className={css.hint}>{t('row.enter')}</p>
      <ul className={css.rowCells}>
        {taken.map(({ index }) => (
          <li key={index}>
            <span className={css.hint}>{header(index)}</span>
            <RowCell
              row={shown}
              column={index}
              header={header(index)}
              line={lineOf(shown, table)}
              onChange={props.onChange}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
