import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../parts/dates';
import { newestCopy, type SealedCopy } from '../../parts/snapshots';
import { useErrorWords } from '../../parts/use-error-words';
import { useLanguage } from '../../parts/use-language';
import { Banner } from '../../ui/banner';
import { Dialog } from '../../ui/dialog';
import { Button } from '../../ui/plain-button';
import css from './door.module.css';
import { type RestoringVault, usePutBack } from './use-put-back';

type Restoring = {
  readonly vault: RestoringVault;
  readonly onRestored: (at: number) => void;
};

/** Offers the newest sealed copy in place of a store that does not open, or the newest older than `before`. */
export function PutBackOffer(props: Restoring & { readonly before: number | null }) {
  const { before } = props;
  const [first, setFirst] = useState<SealedCopy | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void newestCopy(before).then((found) => {
      if (isCurrent) setFirst(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [before]);
  return first && <Offer key={first.at} {...props} first={first} />;
}

function Offer(props: Restoring & { readonly first: SealedCopy }) {
  const { t } = useTranslation('unlock');
  const language = useLanguage();
  const sayError = useErrorWords();
  const [isAsking, setAsking] = useState(false);
  const { copy, isBusy, error, putBack } = usePutBack({ ...props, setsAside: true });
  const when = copy && formatMoment(copy.at, language);
  const said = error && sayError(error);
  const goOn = () => {
    setAsking(false);
    void putBack();
  };

  return (
    <div className={css.labelled}>
      {said && (
        <Banner tone="danger" title={said.title}>
          {said.body}
        </Banner>
      )}
      {when ? (
        <>
          <p className={css.note}>{t('copy.offer', { when })}</p>
          <div className={css.actions}>
            <Button isPending={isBusy} onPress={() => setAsking(true)}>
              {isBusy ? t('copy.puttingBack') : t('copy.putBackOf', { when })}
            </Button>
          </div>
          <Dialog
            title={t('copy.askTitle', { when })}
            isOpen={isAsking}
            onClose={() => setAsking(false)}
            role="alertdialog"
            size="small"
            actions={
              <>
                <Button variant="danger" onPress={goOn}>
                  {t('copy.putBack')}
                </Button>
                <Button variant="primary" onPress={() => setAsking(false)}>
                  {t('copy.goBack')}
                </Button>
              </>
            }
          >
            <p>{t('copy.askBody')}</p>
          </Dialog>
        </>
      ) : (
        <p className={css.note}>{t('copy.noneLeft')}</p>
      )}
    </div>
  );
}
