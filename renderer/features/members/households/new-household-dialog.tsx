import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';

type Adding = { readonly onClose: () => void; readonly onAdded: (id: string) => void };

/** Asks for a name and adds a household. */
export function NewHouseholdDialog(props: Adding & { readonly isOpen: boolean }) {
  const { t } = useTranslation('duplicates');
  return (
    <Dialog
      title={t('household.newTitle')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
    >
      <NewHouseholdForm onClose={props.onClose} onAdded={props.onAdded} />
    </Dialog>
  );
}

function NewHouseholdForm({ onClose, onAdded }: Adding) {
  const { t } = useTranslation('duplicates');
  const run = useRun();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const add = async () => {
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    const done = await run(
      { type: 'add-record', kind: 'household', fields: { name } },
      { toast: t('household.created') },
    );
    const id = done?.ids[0];
    if (!id) return;
    onClose();
    onAdded(id);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <GuardedTextField
        label={t('household.rename')}
        description={t('household.renameHint')}
        value={name}
        onChange={(typed) => {
          setName(typed);
          setMissing(false);
        }}
        error={isMissing ? t('household.nameMissing') : null}
        maxLength={100}
        autoFocus
      />
      <DialogActions>
        <Button onPress={onClose}>{t('household.cancel')}</Button>
        <Button variant="primary" type="submit">
          {t('household.create')}
        </Button>
      </DialogActions>
    </form>
  );
}
