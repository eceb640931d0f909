import { Columns3, Printer, Table } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../../parts/paths';
import { MenuButton } from '../../../ui/menu';
import { ColumnsDialog } from '../columns/columns-dialog';
import type { MemberListQuery } from '../member-query';
import { ExportDialog } from './export-dialog';

/** What can be done with the list as it is shown: choose its columns, save it as a table. */
export function ListMenu(props: { readonly query: MemberListQuery; readonly total: number }) {
  const { t } = useTranslation('bulk');
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'columns' | 'export' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <MenuButton
        label={t('menu')}
        items={[
          {
            id: 'columns',
            label: t('columns.action'),
            icon: Columns3,
            onAction: () => setOpen('columns'),
          },
          ...(props.total > 0
            ? [
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
                  onAction: () => setOpen('export'),
                },
              ]
            : []),
        ]}
      />
      <ColumnsDialog isOpen={open === 'columns'} onClose={close} />
      <ExportDialog
        of={
          open === 'export'
            ? { whom: { type: 'list', query: props.query }, count: props.total }
            : null
        }
        onClose={close}
      />
    </>
  );
}
