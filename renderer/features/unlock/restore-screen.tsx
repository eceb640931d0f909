import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../parts/dates';
import type { SealedCopy } from '../../parts/snapshots';
import { useErrorWords } from '../../parts/use-error-words';
import { useLanguage } from '../../parts/use-language';
import { Banner } from '../../ui/banner';
import { Dialog } from '../../ui/dialog';
import { Button } from '../../ui/plain-button';
import { Door } from './door';
import css from './door.module.css';
import { type RestoringVault, usePutBack } from './use-put-back';

/**
 * The store is empty, yet there is a sealed copy of one: something took the records away. Never taken for a first
 * run; starting with nothing asks twice. `onRestored`: the copy of that time is back, and locked.
 */
export function RestoreScreen(props: {
  readonly vault: RestoringVault;
  readonly copy: SealedCopy;
  readonly onRestored: (at: number) => void;
  readonly onStartNew: () => void;
}) {
  const { t } = useTranslation('unlock');
  const language = useLanguage();
  const sayError = useErrorWords();
  const [isLeaving, setLeaving] = useState(false);
  const { copy, isBusy, error, putBack } = usePutBack({
    vault: props.vault,
    first: props.copy,
    setsAside: false,
    onRestored: props.onRestored,
  });
  const when = copy && formatMoment(copy.at, language);
  const said = error && sayError(error);

  return (
    <Door
      title={t('copy.title')}
      lead={when ? t('copy.lead', { when }) : t('copy.noneLeft')}
      focusKey="restore"
    >
      {said && (
        <Banner tone="danger" title={said.title}>
          {said.body}
        </Banner>
      )}
      {when && <p className={css.note}>{t('copy.meaning')}</p>}
      <div className={css.actions}>
        {when && (
          <Button variant="primary" isPending={isBusy} onPress={() => void putBack()}>
            {isBusy ? t('copy.puttingBack') : t('copy.putBack')}
          </Button>
        )}
        <Button isDisabled={isBusy} onPress={() => setLeaving(true)}>
          {t('copy.startNew')}
        </Button>
      </div>
      <Dialog
        title={t('copy.startNewTitle')}
        isOpen={isLeaving}
        onClose={() => setLeaving(false)}
        role="alertdialog"
        size="small"
        actions={
          <>
            <Button variant="danger" onPress={props.onStartNew}>
              {t('copy.startNew')}
            </Button>
            <Button variant="primary" onPress={() => setLeaving(false)}>
              {t('copy.goBack')}
            </Button>
          </>
        }
      >
        <p>{t('copy.startNewBody')}</p>
      </Dialog>
    </Door>
  );
}
