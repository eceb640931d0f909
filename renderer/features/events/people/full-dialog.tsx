import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { FullAnswer } from './use-attendance-changes';

/** Asks what becomes of a yes for which there is no place. Nothing was written yet. Null: closed. */
export function FullDialog(props: { readonly full: FullAnswer | null; readonly name: string }) {
  const { t } = useTranslation('plan');
  const { full } = props;
  return (
    <Dialog
      title={t('full.title')}
      isOpen={full !== null}
      onClose={() => full?.settle(null)}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={() => full?.settle(null)}>{t('full.cancel')}</Button>
          <Button onPress={() => full?.settle('place')}>{t('full.place')}</Button>
          <Button variant="primary" onPress={() => full?.settle('wait')}>
            {t('full.wait')}
          </Button>
        </>
      }
    >
      <p>{t('full.body', { name: props.name })}</p>
    </Dialog>
  );
}
