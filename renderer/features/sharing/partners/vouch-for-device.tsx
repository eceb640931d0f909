import { IdCard, Save } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownError } from '../../../messages/errors';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import type { OwnCard } from '../../../vault/vault';
import { FileProblem } from '../open/file-problem';
import css from '../sharing.module.css';
import { CardToGive } from './card-to-give';
import { useSaveCard } from './use-save-card';

/** The card of another laptop of ours with our word that it is ours, to hand to partners or back to it. */
export function VouchForDevice({ id }: { readonly id: string }) {
  const { t } = useTranslation('partners');
  const vault = useVault();
  const [card, setCard] = useState<OwnCard | null>(null);
  const [failed, setFailed] = useState<KnownError | null>(null);
  const { save, problem } = useSaveCard();
  const show = async () => {
    const vouched = await vault.vouchForDevice(id);
    if (vouched.ok) setCard(vouched.value);
    else setFailed(vouched.error);
  };
  const error = failed ?? problem;
  return (
    <>
      <Section title={t('vouch.title')}>
        <p className={css.note}>{t('vouch.body')}</p>
        {error && <FileProblem error={error} />}
        <div>
          {card ? (
            <Button variant="primary" icon={Save} onPress={() => void save(card)}>
              {t('own.save')}
            </Button>
          ) : (
            <Button icon={IdCard} onPress={() => void show()}>
              {t('vouch.show')}
            </Button>
          )}
        </div>
      </Section>
      {card && <CardToGive card={card} title={t('vouch.code')} codeName={t('vouch.code')} />}
    </>
  );
}
