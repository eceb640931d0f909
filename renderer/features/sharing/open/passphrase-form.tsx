import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { FormActions } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import type { ImportError } from '../../../vault/vault';
import css from '../sharing.module.css';

/** The largest copy of our own workspace that can be opened, in bytes. */
const MAX_OWN_COPY = 512 * 1024 * 1024;

/** Asks for the passphrase of the chosen file; for a very large one also whether it is our own copy. */
export function PassphraseForm(props: {
  readonly error: ImportError | null;
  readonly onOpen: (passphrase: string, ownCopy: boolean) => void;
  readonly onChooseOther: () => void;
}) {
  const { error } = props;
  const { t } = useTranslation('incoming');
  const [passphrase, setPassphrase] = useState('');
  const [own, setOwn] = useState(false);
  const mayBeOwn = error?.type === 'file-too-large' && error.bytes <= MAX_OWN_COPY;
  return (
    <form
      className={css.steps}
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        if (passphrase !== '') props.onOpen(passphrase, own);
      }}
    >
      <TextField
        label={t('passphrase')}
        description={t('passphraseHint')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        isRequired
        autoFocus
      />
      {(mayBeOwn || own) && <CheckboxField label={t('own')} isSelected={own} onChange={setOwn} />}
      <FormActions>
        <Button variant="primary" type="submit" isDisabled={passphrase === ''}>
          {t('open')}
        </Button>
        <Button variant="quiet" onPress={props.onChooseOther}>
          {t('chooseOther')}
        </Button>
      </FormActions>
    </form>
  );
}
