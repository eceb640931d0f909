import { Columns3, Printer, Table } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../../parts/paths';
import { MenuButton } from '../../../ui/menu';
import { ColumnsDialog as FreshColumnsDialog } from '../columns/columns-dialog';
import type { MemberListQuery } from '../member-query';
import { ExportDialog as FreshExportDialog } from './export-dialog';

// Closed, they have nothing to draw while somebody types in the search box.
const ColumnsDialog = memo(FreshColumnsDialog);
const ExportDialog = memo(FreshExportDialog);

/** What can be done with the list as it is shown: choose its columns, save it as a table. */
export function ListMenu(props: { readonly query: MemberListQuery; readonly total: number }) {
  const [open, setOpen] = useState<Opened | null>(null);
  const close = useCallback(() => setOpen(null), []);
  return (
    <>
      <ListMenuButton hasRows={props.total > 0} onOpen={setOpen} />
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

type Opened = 'columns' | 'export';

const ListMenuButton = memo(function ListMenuButton(props: {
  readonly hasRows: boolean;
  readonly onOpen: (dialog: Opened) => void;
}) {
  const { t } = useTranslation('bulk');
  const [, navigate] = useLocation();
  const { onOpen } = props;
  return (
    <MenuButton
      label={t('menu')}
      items={[
        {
          id: 'columns',
          label: t('columns.action'),
          icon: Columns3,
          onAction: () => onOpen('columns'),
        },
        ...(props.hasRows
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
                onAction: () => onOpen('export'),
              },
            ]
          : []),
      ]}
    />
  );
});
