import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import css from '../settings.module.css';

/** Starts the legal hold, or ends the one that is on. Either needs a reason. */
export function HoldDialog(props: { readonly isOn: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('keeping');
  const run = useRun();
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const { isOn } = props;
  const save = async () => {
    if (!why.trim()) {
      setMissing(true);
      return;
    }
    const done = isOn
      ? await run({ type: 'end-hold', why })
      : await run({ type: 'start-hold', why });
    if (done) props.onClose();
  };
  return (
    <Dialog
      title={isOn ? t('hold.endTitle') : t('hold.startTitle')}
      isOpen
      onClose={props.onClose}
      size="small"
      actions={
        <>
          <Button onPress={props.onClose}>{t('run.notNow')}</Button>
          <Button variant={isOn ? 'danger' : 'primary'} onPress={() => void save()}>
            {isOn ? t('hold.endRun') : t('hold.startRun')}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {isOn && <p>{t('hold.endBody')}</p>}
        <GuardedTextField
          label={isOn ? t('hold.endWhy') : t('hold.startWhy')}
          description={isOn ? undefined : t('hold.startWhyHint')}
          value={why}
          onChange={(text) => {
            setWhy(text);
            setMissing(false);
          }}
          multiline
          rows={3}
          maxLength={2_000}
          isRequired
          autoFocus
          error={missing ? t('hold.missing') : null}
        />
      </form>
    </Dialog>
  );
}
