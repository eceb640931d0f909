import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import css from './segments.module.css';

const LONGEST = 100;

/** Asks for the name of a segment. */
export function NameDialog(props: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}) {
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onClose} size="small">
      {props.isOpen && <NameForm name={props.name} onClose={props.onClose} onName={props.onName} />}
    </Dialog>
  );
}

function NameForm(props: {
  readonly name: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}) {
  const { t } = useTranslation('segments');
  const [name, setName] = useState(props.name);
  const [tried, setTried] = useState(false);
  const isMissing = name.trim() === '';
  return (
    <form
      className={css.form}
      onSubmit={(e) => {
        e.preventDefault();
        setTried(true);
        if (!isMissing) props.onName(name.trim());
      }}
    >
      <GuardedTextField
        label={t('name.label')}
        placeholder={t('name.placeholder')}
        value={name}
        onChange={setName}
        maxLength={LONGEST}
        error={tried && isMissing ? t('name.missing') : null}
        autoFocus
      />
      <DialogActions>
        <Button onPress={props.onClose}>{t('act.cancel')}</Button>
        <Button variant="primary" type="submit">
          {t('act.save')}
        </Button>
      </DialogActions>
    </form>
  );
}
