import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StrengthMeter } from '../../../parts/passphrase-strength/strength-meter';
import { useStrength } from '../../../parts/passphrase-strength/use-strength';
import { useVault } from '../../../parts/vault-context';
import { Fields } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';

const NO_KNOWN_WORDS: readonly string[] = [];

/** A passphrase of one's own, typed twice. Tells it once it is hard enough to guess, null until then. */
export function OwnPassphrase(props: { readonly onChange: (passphrase: string | null) => void }) {
  const { onChange } = props;
  const { t } = useTranslation('sharing');
  const vault = useVault();
  const [text, setText] = useState('');
  const [repeat, setRepeat] = useState('');
  const strength = useStrength(vault, text, NO_KNOWN_WORDS);
  const good = strength?.enough === true && text === repeat;
  useEffect(() => onChange(good ? text : null), [onChange, good, text]);

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
      <StrengthMeter strength={strength} />
    </>
  );
}
