import { useTranslation } from 'react-i18next';
import type { ColumnMeaning } from '../../../core/tables/column-meaning';
import type { OpenedTable, TableColumn } from '../../../core/tables/table-plan';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { ColumnCard } from './column-card';
import { useHeaders } from './column-headers';
import { FirstRows } from './first-rows';
import css from './import.module.css';
import { ReadingSection } from './reading-section';
import type { Importing } from './use-import';
import { WishSection } from './wish-section';

const NAMES: ReadonlySet<ColumnMeaning> = new Set([
  'full-name',
  'given-name',
  'family-names',
  'preferred-name',
]);

/** What each column holds and what is wished, with the first rows as they would be read. */
export function ColumnsStep(props: { readonly importing: Importing; readonly table: OpenedTable }) {
  const { importing, table } = props;
  const { wish } = importing;
  const { t } = useTranslation('tables');
  const header = useHeaders(table);
  const meaningOf = (column: TableColumn) => wish.meanings[column.index] ?? 'skip';
  const setMeaning = (at: number, meaning: ColumnMeaning) =>
    importing.setWish({
      ...wish,
      meanings: table.columns.map((column) => (column.index === at ? meaning : meaningOf(column))),
    });
  const isEmpty = (column: TableColumn) => column.sample.length === 0 && !column.refused;
  const filled = table.columns.filter((column) => !isEmpty(column));
  const empty = table.columns.filter(isEmpty);
  const hasName = wish.meanings.some((meaning) => NAMES.has(meaning));
  const card = (column: TableColumn) => (
    <ColumnCard
      key={column.index}
      column={column}
      header={header(column.index)}
      meaning={meaningOf(column)}
      onChange={(meaning) => setMeaning(column.index, meaning)}
    />
  );
  return (
    <>
      <div className={css.beside}>
        <div className={css.stack}>
          <ReadingSection table={table} importing={importing} />
          <Section title={t('columns.title')}>
            <p className={css.soft}>{t('columns.lead')}</p>
            <ul className={css.columns}>{filled.map(card)}</ul>
            {empty.length > 0 && (
              <details className={css.empties}>
                <summary>{t('columns.more', { count: empty.length })}</summary>
                <ul className={css.columns}>{empty.map(card)}</ul>
              </details>
            )}
          </Section>
          <WishSection wish={wish} onChange={importing.setWish} />
        </div>
        <div className={css.aside}>
          <FirstRows table={table} wish={wish} />
        </div>
      </div>
      <div className={css.decide}>
        {!hasName && <Banner tone="warning">{t('columns.noName')}</Banner>}
        <Button variant="primary" isDisabled={!hasName} onPress={() => void importing.preview()}>
          {t('next')}
        </Button>
        <Button onPress={() => importing.go('file')}>{t('previous')}</Button>
      </div>
    </>
  );
}
