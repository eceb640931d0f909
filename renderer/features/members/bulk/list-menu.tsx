import { Columns3, Printer, Table } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../../parts/paths';
import { useVault } from '../../../parts/vault-context';
import { MenuButton } from '../../../ui/menu';
import { ColumnsDialog } from '../columns/columns-dialog';
import { keptMemberQuery } from '../member-query';
import { ExportDialog, type TableOf } from './export-dialog';

/** What can be done with the list as it is shown: choose its columns, print it, save it as a table. */
export function ListMenu() {
  const { t } = useTranslation('bulk');
  const [, navigate] = useLocation();
  const vault = useVault();
  const [choosing, setChoosing] = useState(false);
  const [table, setTable] = useState<TableOf | null>(null);
  const openTable = async () => {
    const query = keptMemberQuery();
    const { total } = await vault.view('members', { ...query, from: 0, count: 0 });
    setTable({ whom: { type: 'list', query }, count: total });
  };
  return (
    <>
      <MenuButton
        label={t('menu')}
        items={[
          {
            id: 'columns',
            label: t('columns.action'),
            icon: Columns3,
            onAction: () => setChoosing(true),
          },
          {
            id: 'print',
            label: t('print.action'),
            icon: Printer,
            onAction: () => navigate(paths.printList),
          },
          {
            id: 'export',
            label: t('export.action'),
            icon: Table,
            onAction: () => void openTable(),
          },
        ]}
      />
      <ColumnsDialog isOpen={choosing} onClose={() => setChoosing(false)} />
      <ExportDialog of={table} onClose={() => setTable(null)} />
    </>
  );
}
