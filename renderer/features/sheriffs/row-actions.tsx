import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRun } from '../../parts/use-run';
import { IconButton } from '../../ui/button';
import type { EditableKind } from '../../vault/vault';
import css from './sheriffs.module.css';

/** Edit and delete for one record; deleting can be undone from the toast. `name` tells rows apart. */
export function RowActions(props: {
  readonly kind: EditableKind;
  readonly id: string;
  readonly name: string;
  readonly deleted: string;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const run = useRun();
  return (
    <div className={css.rowactions}>
      <IconButton
        icon={Pencil}
        label={t('actions.editNamed', { name: props.name })}
        onPress={props.onEdit}
      />
      <IconButton
        icon={Trash2}
        label={t('actions.deleteNamed', { name: props.name })}
        onPress={() =>
          void run(
            { type: 'delete-records', kind: props.kind, ids: [props.id] },
            { toast: props.deleted },
          )
        }
      />
    </div>
  );
}
