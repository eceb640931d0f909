import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useView } from '../vault-context';

/**
 * Asks before something is erased, and says when to stop and call the lawyer. While a legal hold is on it says so and
 * erases nothing.
 */
export function EraseDialog(props: {
  readonly title: string;
  readonly body: string;
  readonly erase: string;
  readonly keep: string;
  readonly isOpen: boolean;
  readonly onErase: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('keeping');
  const hold = useView('workspace', {})?.hold ?? null;
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
      role="alertdialog"
      actions={
        <>
          {!hold && (
            <Button variant="danger" icon={Trash2} onPress={props.onErase}>
              {props.erase}
            </Button>
          )}
          <Button onPress={props.onClose}>{props.keep}</Button>
        </>
      }
    >
      {hold ? (
        <Banner tone="danger">{t('hold.blocked')}</Banner>
      ) : (
        <>
          <p>{props.body}</p>
          <p>{t('hold.eraseNotice')}</p>
        </>
      )}
    </Dialog>
  );
}
