import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { err } from '../../core/result';
import type { KnownError } from '../../messages/errors';
import { formatMoment } from '../../parts/dates';
import { useErrorWords } from '../../parts/use-error-words';
import { useLanguage } from '../../parts/use-language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/plain-button';
import { TextField } from '../../ui/text-field';
import type { Vault } from '../../vault/vault';
import { CapsLockHint } from './caps-lock-hint';
import { Door } from './door';
import css from './door.module.css';

// It brings dialogs along, which the lock should not wait for.
const PutBackOffer = lazy(async () => ({
  default: (await import('./put-back-offer')).PutBackOffer,
}));

/**
 * The lock: passphrase or recovery code. Shows nothing of what is behind it. `onWait`: the key is being derived.
 * `problem`: why the vault had to be locked again. `restoredAt`: the time of the sealed copy that was just put back.
 * When the records turn out damaged, a sealed copy is offered in their place.
 */
export function UnlockScreen(props: {
  readonly vault: Pick<Vault, 'unlock' | 'snapshot' | 'restore'>;
  readonly problem?: KnownError | null;
  readonly restoredAt?: number | null;
  readonly onWait: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('unlock');
  const sayError = useErrorWords();
  const language = useLanguage();
  const [byCode, setByCode] = useState(false);
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<KnownError | null>(props.problem ?? null);

  const [restoredAt, setRestoredAt] = useState(props.restoredAt ?? null);

  const unlock = async () => {
    if (busy || !secret) return;
    setBusy(true);
    props.onWait();
    const opened = await props.vault
      .unlock(byCode ? { recoveryCode: secret } : { passphrase: secret })
      .catch(() => err({ type: 'unexpected' } as const));
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
  const isDamage = error?.type === 'store-tampered' || error?.type === 'store-failed';

  return (
    <Door title={t('title')} lead={byCode ? t('useCode') : t('lead')}>
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
        {isDamage && (
          <Suspense>
            <PutBackOffer
              vault={props.vault}
              before={restoredAt}
              onRestored={(at) => {
                setRestoredAt(at);
                setError(null);
              }}
            />
          </Suspense>
        )}
        {restoredAt !== null && !error && (
          <Banner tone="success">
            {t('copy.restored', { when: formatMoment(restoredAt, language) })}
          </Banner>
        )}
        <div className={css.labelled}>
          <TextField
            key={`${byCode ? 'code' : 'passphrase'} ${restoredAt}`}
            label={byCode ? t('code') : t('passphrase')}
            type={byCode ? 'text' : 'password'}
            value={secret}
            onChange={(text) => {
              setSecret(text);
              if (text) setError(null);
            }}
            error={said && wrong ? (byCode ? t('wrongCode') : `${said.title} ${said.body}`) : null}
            autoFocus
          />
          {!byCode && <CapsLockHint />}
        </div>
        <div className={css.actions}>
          <Button variant="primary" type="submit" isPending={busy}>
            {busy ? t('opening') : t('unlock')}
          </Button>
          <Button variant="quiet" onPress={() => change(!byCode)} isDisabled={busy}>
            {byCode ? t('usePassphrase') : t('lost')}
          </Button>
        </div>
      </form>
    </Door>
  );
}
