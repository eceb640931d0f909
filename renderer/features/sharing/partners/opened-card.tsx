import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropCard, heldCard } from '../../../parts/held-card';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import css from '../sharing.module.css';

/** The card that the system asked us to open, until the person decides about it. */
export function OpenedCard(props: { readonly onAdd: (card: Uint8Array<ArrayBuffer>) => void }) {
  const { t } = useTranslation('partners');
  const [card, setCard] = useState(heldCard);
  if (!card) return null;
  const leave = () => {
    dropCard();
    setCard(null);
  };
  const add = () => {
    leave();
    props.onAdd(card);
  };
  return (
    <Banner
      tone="info"
      title={t('add.openedTitle')}
      action={
        <div className={css.beside}>
          <Button variant="primary" onPress={add}>
            {t('add.openedAdd')}
          </Button>
          <Button onPress={leave}>{t('add.openedLeave')}</Button>
        </div>
      }
    >
      {t('add.opened')}
    </Banner>
  );
}
