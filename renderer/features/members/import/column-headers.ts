import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedTable } from '../../../core/tables/table-plan';

/** What to call a column by its index: its header, or its number when it has none. */
export function useHeaders(table: OpenedTable): (index: number) => string {
  const { t } = useTranslation('tables');
  const { columns } = table;
  return useCallback(
    (index) => {
      const header = columns.find((column) => column.index === index)?.header.trim();
      return header || t('columns.nameless', { number: index + 1 });
    },
    [columns, t],
  );
}
