import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownError } from '../../messages/errors';
import { StrengthMeter } from '../../parts/passphrase-strength/strength-meter';
import { useStrength } from '../../parts/passphrase-strength/use-strength';
import { useErrorWords } from '../../parts/use-error-words';
import { useLanguage } from '../../parts/use-language';
import { useVault } from '../../parts/vault-context';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toast';
import css from './settings.module.css';

/** Changes the passphrase: the one of now, a new one that is hard enough, once more. `names` are what a guesser tries first. */
export function ChangePassphrase(props: {
  readonly names: readonly string[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['settings', 'common']);
  const vault = useVault();
  const language = useLanguage();
  const sayError = useErrorWords();
  const form = useId();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [suggested, setSuggested] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<KnownError | null>(null);

  const strength = useStrength(vault, next, props.names);
  const same = next.normalize('NFKC') === repeat.normalize('NFKC');
  const save = async () => {
    setTried(true);
    if (busy || !current || !strength?.enough || !same) return;
    setBusy(true);
    const changed = await vault.changePassphrase(current, next);
    setBusy(false);
    if (!changed.ok) {
      setError(changed.error);
      return;
    }
    showToast({ tone: 'success', message: t('lock.changed') });
    props.onClose();
  };
  const wrong = error?.type === 'wrong-passphrase' ? sayError(error).title : null;
  const said = error && !wrong ? sayError(error) : null;
  return (
    <Dialog
      title={t('lock.change')}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" isPending={busy} onPress={() => void save()}>
            {busy ? t('lock.changing') : t('lock.change')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={css.form}
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          void save();
        }}
      >
        {said && (
          <Banner tone="danger" title={said.title}>
            {said.body}
          </Banner>
        )}
        <TextField
          label={t('lock.current')}
          type="password"
          value={current}
          onChange={(text) => {
            setCurrent(text);
            setError(null);
          }}
          error={wrong}
          autoFocus
        />
        <TextField
          label={t('lock.next')}
          type="password"
          value={next}
          onChange={setNext}
          error={tried && strength && !strength.enough ? t('lock.weak') : null}
        />
        <StrengthMeter strength={strength} />
        {suggested ? (
          <p className={css.suggested}>{t('lock.suggested', { words: suggested })}</p>
        ) : (
          <div>
            <Button
              onPress={() => {
                void vault.generatePassphrase(language).then((words) => {
                  setSuggested(words);
                  setNext(words);
                });
              }}
            >
              {t('lock.suggest')}
            </Button>
          </div>
        )}
        <TextField
          label={t('lock.repeat')}
          type="password"
          value={repeat}
          onChange={setRepeat}
          error={tried && !same ? t('lock.differs') : null}
        />
        {/* Enter in a field sends the form, whose button stands in the dialog's foot. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
