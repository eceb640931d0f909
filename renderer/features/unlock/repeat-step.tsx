import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { err } from '../../core/result';
import type { KnownError } from '../../messages/errors';
import { useErrorWords } from '../../parts/use-error-words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/plain-button';
import { TextField } from '../../ui/text-field';
import type { Vault } from '../../vault/vault';
import { CapsLockHint } from './caps-lock-hint';
import { Door } from './door';
import css from './door.module.css';
import { type Setup, STEPS } from './setup';

/** Has the passphrase typed back, then seals the new workspace with it. */
export function RepeatStep(props: {
  readonly vault: Pick<Vault, 'create'>;
  readonly setup: Setup;
  readonly onWait: () => void;
  readonly onBack: () => void;
  readonly onCreated: (recoveryCode: string) => void;
}) {
  const { t } = useTranslation('first-run');
  const sayError = useErrorWords();
  const [typed, setTyped] = useState('');
  const [differs, setDiffers] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<KnownError | null>(null);
  const said = error && sayError(error);

  const create = async () => {
    if (busy) return;
    if (typed.normalize('NFKC') !== props.setup.passphrase.normalize('NFKC')) {
      setDiffers(true);
      return;
    }
    setBusy(true);
    setError(null);
    props.onWait();
    const created = await props.vault
      .create({
        passphrase: props.setup.passphrase,
        groupName: props.setup.groupName.trim(),
        organizerName: props.setup.organizerName.trim(),
        sample: false,
      })
      .catch(() => err({ type: 'unexpected' } as const));
    setBusy(false);
    if (created.ok) props.onCreated(created.value.recoveryCode);
    else setError(created.error);
  };

  return (
    <Door
      title={t('repeat.title')}
      lead={t('repeat.lead')}
      step={t('step', { step: 3, of: STEPS })}
      focusKey="repeat"
    >
      <form
        className={css.form}
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          void create();
        }}
      >
        {said && (
          <Banner tone="danger" title={said.title}>
            {said.body}
          </Banner>
        )}
        <div className={css.labelled}>
          <TextField
            label={t('repeat.label')}
            type="password"
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setDiffers(false);
            }}
            error={differs ? t('repeat.differs') : null}
            autoFocus
          />
          <CapsLockHint />
        </div>
        {busy && (
          <p className={css.note} role="status">
            {t('repeat.creating')}
          </p>
        )}
        <div className={css.actions}>
          <Button variant="primary" type="submit" isPending={busy} isDisabled={typed === ''}>
            {t('repeat.create')}
          </Button>
          <Button variant="quiet" onPress={props.onBack} isDisabled={busy}>
            {t('back')}
          </Button>
        </div>
      </form>
    </Door>
  );
}
