import { RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StrengthMeter } from '../../parts/passphrase-strength/strength-meter';
import { useStrength } from '../../parts/passphrase-strength/use-strength';
import { useLanguage } from '../../parts/use-language';
import { NumberedWords } from '../../ui/numbered-words';
import { Button } from '../../ui/plain-button';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import type { Vault } from '../../vault/vault';
import { Door } from './door';
import css from './door.module.css';
import { type Setup, STEPS } from './setup';

/** Offers words drawn by the vault, or takes a passphrase of one's own if it is hard enough to guess. */
export function PassphraseStep(props: {
  readonly vault: Pick<Vault, 'generatePassphrase' | 'rateStrength'>;
  readonly setup: Setup;
  readonly onBack: () => void;
  readonly onNext: (passphrase: string) => void;
}) {
  const { vault, setup } = props;
  const { t } = useTranslation('first-run');
  const language = useLanguage();
  const [how, setHow] = useState<'generated' | 'own'>('generated');
  const [generated, setGenerated] = useState(setup.passphrase);
  const [own, setOwn] = useState('');

  useEffect(() => {
    if (!generated) void vault.generatePassphrase(language).then(setGenerated);
  }, [vault, generated, language]);

  const strength = useStrength(vault, own, [setup.groupName, setup.organizerName]);
  const ready = how === 'generated' ? generated !== '' : strength?.enough === true;
  return (
    <Door
      title={t('passphrase.title')}
      lead={t('passphrase.lead')}
      step={t('step', { step: 2, of: STEPS })}
      focusKey="passphrase"
    >
      <form
        className={css.form}
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          if (ready) props.onNext(how === 'generated' ? generated : own);
        }}
      >
        <RadioField
          label={t('passphrase.how')}
          value={how}
          onChange={setHow}
          options={[
            {
              id: 'generated',
              label: t('passphrase.generated'),
              description: t('passphrase.generatedHint'),
            },
            { id: 'own', label: t('passphrase.own'), description: t('passphrase.ownHint') },
          ]}
        />
        {how === 'generated' ? (
          <div className={css.labelled}>
            <span className={css.label} aria-hidden>
              {t('passphrase.words')}
            </span>
            <NumberedWords text={generated} label={t('passphrase.words')} />
            <p className={css.note}>{t('passphrase.write')}</p>
            <div>
              <Button icon={RefreshCw} onPress={() => setGenerated('')}>
                {t('passphrase.newWords')}
              </Button>
            </div>
          </div>
        ) : (
          <>
            <TextField
              label={t('passphrase.label')}
              type="password"
              value={own}
              onChange={setOwn}
              isRequired
            />
            <StrengthMeter strength={strength} />
          </>
        )}
        <div className={css.actions}>
          <Button variant="primary" type="submit" isDisabled={!ready}>
            {t('next')}
          </Button>
          <Button variant="quiet" onPress={props.onBack}>
            {t('back')}
          </Button>
        </div>
      </form>
    </Door>
  );
}
