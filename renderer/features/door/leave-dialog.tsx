import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '../../parts/use-error-words';
import { useVault } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import style from './door.module.css';

type LeaveProps = {
  readonly onStay: () => void;
  readonly onLeft: () => void;
  readonly onLock: () => void;
};

/** Asks for the PIN or the passphrase before the rest of the workspace is seen again. Locking is always offered. */
export function LeaveDialog({ isOpen, ...props }: LeaveProps & { readonly isOpen: boolean }) {
  const { t } = useTranslation('door');
  return (
    <Dialog title={t('leave.title')} isOpen={isOpen} onClose={props.onStay} size="small">
      <LeaveForm {...props} />
    </Dialog>
  );
}

function LeaveForm({ onStay, onLeft, onLock }: LeaveProps) {
  const { t } = useTranslation('door');
  const vault = useVault();
  const sayError = useErrorWords();
  const [by, setBy] = useState<'pin' | 'passphrase' | null>(null);
  const [mayPin, setMayPin] = useState(false);
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void vault.door().then((door) => {
      const tries = door?.tries ?? 0;
      setMayPin(tries > 0);
      setBy(tries > 0 ? 'pin' : 'passphrase');
    });
  }, [vault]);

  const change = (to: 'pin' | 'passphrase') => {
    setBy(to);
    setSecret('');
    setProblem(null);
  };
  const leave = async () => {
    if (busy || secret === '') return;
    setBusy(true);
    const left = await vault.leaveDoor(by === 'pin' ? { pin: secret } : { passphrase: secret });
    setBusy(false);
    if (left.ok) {
      onLeft();
      return;
    }
    const { error } = left;
    setSecret('');
    if (error.type === 'wrong-pin') {
      setProblem(t('leave.left', { count: error.left }));
      return;
    }
    if (error.type === 'pin-spent') {
      setMayPin(false);
      setBy('passphrase');
    }
    const said = sayError(error);
    setProblem(`${said.title} ${said.body}`);
  };
  if (by === null) return null;

  return (
    <form
      className={style.leave}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void leave();
      }}
    >
      <TextField
        key={by}
        label={t(by === 'pin' ? 'leave.pin' : 'leave.passphrase')}
        type="password"
        value={secret}
        onChange={setSecret}
        error={problem}
        {...(mayPin ? {} : { description: t('leave.noPin') })}
        autoFocus
      />
      <div className={style.otherWays}>
        {by === 'pin' ? (
          <Button variant="quiet" onPress={() => change('passphrase')}>
            {t('leave.usePassphrase')}
          </Button>
        ) : (
          mayPin && (
            <Button variant="quiet" onPress={() => change('pin')}>
              {t('leave.usePin')}
            </Button>
          )
        )}
        <Button variant="quiet" icon={Lock} onPress={onLock}>
          {t('leave.lock')}
        </Button>
      </div>
      <DialogActions>
        <Button onPress={onStay}>{t('leave.stay')}</Button>
        <Button variant="primary" type="submit" isPending={busy}>
          {busy ? t('leave.leaving') : t('leave.leave')}
        </Button>
      </DialogActions>
    </form>
  );
}
