import { RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../parts/use-language';
import { useVault } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { NumberedWords } from '../../../ui/numbered-words';
import { FormActions, Section } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import { OwnPassphrase } from './own-passphrase';

/** Words for the file, or a passphrase of one's own. */
export function PassphraseStep(props: {
  readonly onBack: () => void;
  readonly onNext: (passphrase: string) => void;
}) {
  const { t } = useTranslation('sharing');
  const vault = useVault();
  const language = useLanguage();
  const [how, setHow] = useState<'generated' | 'own'>('generated');
  const [generated, setGenerated] = useState('');
  const [own, setOwn] = useState<string | null>(null);
  useEffect(() => {
    if (generated === '') void vault.generatePassphrase(language).then(setGenerated);
  }, [vault, language, generated]);

  const passphrase = how === 'generated' ? generated : (own ?? '');
  return (
    <Section title={t('send.passphrase.title')}>
      <RadioField
        label={t('send.passphrase.how')}
        value={how}
        onChange={setHow}
        options={[
          {
            id: 'generated',
            label: t('send.passphrase.generated'),
            description: t('send.passphrase.generatedHint'),
          },
          {
            id: 'own',
            label: t('send.passphrase.own'),
            description: t('send.passphrase.ownHint'),
          },
        ]}
      />
      {how === 'generated' ? (
        <>
          <NumberedWords text={generated} label={t('send.passphrase.words')} />
          <div>
            <Button icon={RefreshCw} onPress={() => setGenerated('')}>
              {t('send.passphrase.newWords')}
            </Button>
          </div>
        </>
      ) : (
        <OwnPassphrase onChange={setOwn} />
      )}
      <Banner tone="info" title={t('send.passphrase.voiceTitle')}>
        {t('send.passphrase.voice')}
      </Banner>
      <FormActions>
        <Button
          variant="primary"
          isDisabled={passphrase === ''}
          onPress={() => props.onNext(passphrase)}
        >
          {t('send.passphrase.make')}
        </Button>
        <Button variant="quiet" onPress={props.onBack}>
          {t('previous')}
        </Button>
      </FormActions>
    </Section>
  );
}
