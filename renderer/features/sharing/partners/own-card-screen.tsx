import { Save } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import type { OwnCard, StoreError } from '../../../vault/vault';
import { FileProblem } from '../open/file-problem';
import css from '../sharing.module.css';
import { CardToGive } from './card-to-give';
import { NewKeys } from './new-keys';
import { useSaveCard } from './use-save-card';

/** Our own card: as a file, as text, and as a code to photograph; and making new keys. */
export function OwnCardScreen() {
  const { t } = useTranslation('partners');
  const vault = useVault();
  const [card, setCard] = useState<OwnCard | null>(null);
  const [failed, setFailed] = useState<StoreError | null>(null);
  const { save, problem } = useSaveCard();
  const make = useCallback(() => {
    void vault.ownCard().then((made) => {
      if (made.ok) setCard(made.value);
      else setFailed(made.error);
    });
  }, [vault]);
  useEffect(make, [make]);

  const error = failed ?? problem;
  return (
    <Page
      title={t('own.title')}
      lead={t('own.lead')}
      back={{ href: paths.partners, label: t('back') }}
      actions={
        card && (
          <Button variant="primary" icon={Save} onPress={() => void save(card)}>
            {t('own.save')}
          </Button>
        )
      }
    >
      <div className={css.steps}>
        {error && <FileProblem error={error} />}
        {card && (
          <>
            <CardToGive
              key={card.code}
              card={card}
              title={t('own.code')}
              codeName={t('own.codeName')}
            />
            <NewKeys onMade={make} />
          </>
        )}
      </div>
    </Page>
  );
}
