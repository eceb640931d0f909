import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVault } from '../../../parts/vault-context';
import { Fields } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import type { Strength } from '../../../vault/vault';
import css from '../sharing.module.css';

const NEEDED_LENGTH = 15;
const NO_KNOWN_WORDS: readonly string[] = [];

/** A passphrase of one's own, typed twice. Tells it once it is hard enough to guess, null until then. */
export function OwnPassphrase(props: { readonly onChange: (passphrase: string | null) => void }) {
  const { onChange } = props;
  const { t } = useTranslation('sharing');
  const vault = useVault();
  const [text, setText] = useState('');
  const [repeat, setRepeat] = useState('');
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    let current = true;
    setStrength(null);
    if (text !== '') {
      void vault.rateStrength(text, NO_KNOWN_WORDS).then((rated) => {
        if (current) setStrength(rated);
      });
    }
    return () => {
      current = false;
    };
  }, [vault, text]);
  const good = strength?.enough === true && text === repeat;
  useEffect(() => onChange(good ? text : null), [onChange, good, text]);

  const verdict = () => {
    if (!strength) return '';
    if (strength.enough) return t('send.passphrase.enough');
    return strength.length < NEEDED_LENGTH
      ? t('send.passphrase.short', { count: strength.length })
      : t('send.passphrase.weak');
  };
  const differs = repeat !== '' && repeat !== text;
  return (
    <>
      <Fields>
        <TextField
          label={t('send.passphrase.label')}
          type="password"
          value={text}
          onChange={setText}
          isRequired
        />
        <TextField
          label={t('send.passphrase.repeat')}
          type="password"
          value={repeat}
          onChange={setRepeat}
          error={differs ? t('send.passphrase.different') : null}
          isRequired
        />
      </Fields>
      <p className={css.note} role="status">
        {verdict()}
      </p>
    </>
  );
}
