import { RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../parts/use-language';
import { NumberedWords } from '../../ui/numbered-words';
import { Button } from '../../ui/plain-button';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import type { Strength, Vault } from '../../vault/vault';
import { Door } from './door';
import css from './door.module.css';
import { type Setup, STEPS } from './setup';
import { StrengthMeter } from './strength-meter';

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
  const [strength, setStrength] = useState<Strength | null>(null);

  useEffect(() => {
    if (!generated) void vault.generatePassphrase(language).then(setGenerated);
  }, [vault, generated, language]);

  const { groupName, organizerName } = setup;
  useEffect(() => {
    let current = true;
    setStrength(null);
    if (own) {
      void vault.rateStrength(own, [groupName, organizerName]).then((rated) => {
        if (current) setStrength(rated);
      });
    }
    return () => {
      current = false;
    };
  }, [vault, own, groupName, organizerName]);

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
            <StrengthMeter strength={own ? strength : null} />
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
