import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedTable, TableChange, TableRow } from '../../../core/tables/table-plan';
import { formatCount } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { CountTabs } from '../../../ui/count-tabs';
import { DataGrid } from '../../../ui/data-grid';
import { EmptyState } from '../../../ui/empty-state';
import { SplitView } from '../../../ui/page';
import css from './import.module.css';
import { usePlanColumns } from './plan-columns';
import { LEFT_OUT, rowsOf, WRITTEN } from './plan-counts';
import { RowPanel } from './row-panel';
import type { Plan } from './use-import';
import { type RowFilter, useFirstRows, useTableRows } from './use-table-rows';

const FILTERS = [...WRITTEN, 'same', ...LEFT_OUT] as const;

/** The rows of a plan by what happens to them, and one of them beside the list. */
export function PlanList(props: {
  readonly table: OpenedTable;
  readonly plan: Plan;
  readonly onChange: (change: TableChange) => Promise<void>;
}) {
  const { table, plan } = props;
  const { counts } = plan.preview;
  const { t } = useTranslation('tables');
  const language = useLanguage();
  const [filter, setFilter] = useState<RowFilter>('all');
  const [openRow, setOpenRow] = useState<number | null>(null);
  const list = useTableRows(table.table, filter, plan.version);
  const warned = useFirstRows(table.table, 'warning', 0, 1, plan.version)?.total ?? 0;
  const columns = usePlanColumns({
    table,
    wish: plan.wish,
    filter,
    isNarrow: openRow !== null,
    onChange: props.onChange,
  });
  const grid = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpenRow(null);
    grid.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  };
  const show = (next: RowFilter) => {
    setOpenRow(null);
    setFilter(next);
  };
  const number = (count: number) => formatCount(count, language);
  const isShown = (id: RowFilter, count: number) => count > 0 || id === filter;
  return (
    <SplitView
      detailLabel={t('row.label')}
      onCloseDetail={close}
      detail={
        openRow === null ? null : (
          <RowPanel
            key={openRow}
            table={table}
            plan={plan}
            row={openRow}
            onChange={props.onChange}
          />
        )
      }
      main={
        <>
          <CountTabs<RowFilter>
            label={t('preview.show')}
            value={filter}
            onChange={show}
            tabs={[
              { id: 'all', label: t('preview.all'), count: number(rowsOf(counts)) },
              ...FILTERS.filter((id) => isShown(id, counts[id])).map((id) => ({
                id,
                label: t(`outcome.${id}`),
                count: number(counts[id]),
              })),
              ...(isShown('warning', warned)
                ? [{ id: 'warning' as const, label: t('preview.warning'), count: number(warned) }]
                : []),
            ]}
          />
          <div className={css.grid} ref={grid}>
            {list.ready && (
              <DataGrid<TableRow>
                // Another kind is another list, seen from its top.
                key={filter}
                label={t('preview.list')}
                columns={columns}
                total={list.total}
                rowAt={list.rowAt}
                rowKey={(row) => String(row.row)}
                onRange={list.onRange}
                activeKey={openRow === null ? null : String(openRow)}
                onOpen={(row) => setOpenRow(row.row)}
                emptyState={
                  <EmptyState title={t('preview.noRows')} body={t('preview.noRowsBody')} />
                }
              />
            )}
          </div>
        </>
      }
    />
  );
}
