import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '../../parts/use-error-words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import type { UnlockError, Vault } from '../../vault/vault';
import { CapsLockHint } from './caps-lock-hint';
import { Door } from './door';
import css from './door.module.css';

/** The lock: passphrase or recovery code. Shows nothing of what is behind it. `onWait`: the key is being derived. */
export function UnlockScreen(props: {
  readonly vault: Pick<Vault, 'unlock'>;
  readonly onWait: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('unlock');
  const sayError = useErrorWords();
  const [byCode, setByCode] = useState(false);
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<UnlockError | null>(null);

  const unlock = async () => {
    if (busy || !secret) return;
    setBusy(true);
    props.onWait();
    const opened = await props.vault.unlock(
      byCode ? { recoveryCode: secret } : { passphrase: secret },
    );
    if (opened.ok) {
      props.onDone();
      return;
    }
    setBusy(false);
    setError(opened.error);
    setSecret('');
  };
  const change = (to: boolean) => {
    setByCode(to);
    setSecret('');
    setError(null);
  };
  const wrong = error?.type === 'wrong-passphrase';
  const said = error && sayError(error);

  return (
    <Door title={t('locked.title')} lead={byCode ? t('locked.useCode') : t('locked.lead')}>
      <form
        className={css.form}
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          void unlock();
        }}
      >
        {said && !wrong && (
          <Banner tone="danger" title={said.title}>
            {said.body}
          </Banner>
        )}
        <div className={css.labelled}>
          <TextField
            key={byCode ? 'code' : 'passphrase'}
            label={byCode ? t('locked.code') : t('locked.passphrase')}
            type={byCode ? 'text' : 'password'}
            value={secret}
            onChange={(text) => {
              setSecret(text);
              if (text) setError(null);
            }}
            error={
              said && wrong ? (byCode ? t('locked.wrongCode') : `${said.title} ${said.body}`) : null
            }
            autoFocus
          />
          {!byCode && <CapsLockHint />}
        </div>
        <div className={css.actions}>
          <Button variant="primary" type="submit" isPending={busy}>
            {busy ? t('locked.opening') : t('locked.unlock')}
          </Button>
          <Button variant="quiet" onPress={() => change(!byCode)} isDisabled={busy}>
            {byCode ? t('locked.usePassphrase') : t('locked.lost')}
          </Button>
        </div>
      </form>
    </Door>
  );
}
