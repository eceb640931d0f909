import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button, IconButton } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { Dialog, DialogActions } from '../../../ui/dialog';
import {
  COLUMN_IDS,
  type ColumnId,
  chosenColumns,
  MOST_COLUMNS,
  movedBy,
  USUAL_COLUMNS,
} from './column-choice';
import css from './columns.module.css';

/** Asks which columns the member list shows, and in what order. */
export function ColumnsDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('bulk');
  return (
    <Dialog title={t('columns.title')} isOpen={props.isOpen} onClose={props.onClose} size="small">
      {props.isOpen && <ColumnsForm onClose={props.onClose} />}
    </Dialog>
  );
}

function ColumnsForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('bulk');
  const { t: word } = useTranslation('members');
  const run = useRun();
  const workspace = useView('workspace', {});
  const [edited, setEdited] = useState<readonly ColumnId[] | null>(null);
  if (!workspace) return null;
  const chosen = edited ?? chosenColumns(workspace.workspace.memberColumns);
  const others = COLUMN_IDS.filter((id) => !chosen.includes(id));
  const isFull = chosen.length >= MOST_COLUMNS;

  const save = async (memberColumns: readonly ColumnId[]) => {
    const done = await run(
      { type: 'edit-workspace', memberColumns },
      { toast: t('columns.saved') },
    );
    if (done) onClose();
  };

  return (
    <>
      <p>{t('columns.lead', { most: MOST_COLUMNS })}</p>
      <ol className={css.list} aria-label={t('columns.shown')}>
        {chosen.map((id, place) => (
          <li key={id} className={css.item}>
            <CheckboxField
              label={word(`column.${id}`)}
              isSelected
              isDisabled={chosen.length === 1}
              onChange={() => setEdited(chosen.filter((other) => other !== id))}
            />
            <span className={css.moves}>
              {place > 0 && (
                <IconButton
                  label={t('columns.up', { column: word(`column.${id}`) })}
                  icon={ArrowUp}
                  onPress={() => setEdited(movedBy(chosen, id, -1))}
                />
              )}
              {place < chosen.length - 1 && (
                <IconButton
                  label={t('columns.down', { column: word(`column.${id}`) })}
                  icon={ArrowDown}
                  onPress={() => setEdited(movedBy(chosen, id, 1))}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
      <ul className={css.list} aria-label={t('columns.more')}>
        {others.map((id) => (
          <li key={id} className={css.item}>
            <CheckboxField
              label={word(`column.${id}`)}
              isSelected={false}
              isDisabled={isFull}
              onChange={() => setEdited([...chosen, id])}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button variant="quiet" onPress={() => setEdited(USUAL_COLUMNS)}>
          {t('columns.usual')}
        </Button>
      </div>
      <DialogActions>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" onPress={() => void save(chosen)}>
          {t('columns.save')}
        </Button>
      </DialogActions>
    </>
  );
}
