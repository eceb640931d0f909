import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '../../../parts/use-error-words';
import { useRun } from '../../../parts/use-run';
import { useVault, useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { Done, WithdrawalPreview, Withdrawn } from '../../../vault/vault';
import css from '../sharing.module.css';
import { WithdrawalList } from './withdrawal-list';

/** Shows what a withdrawal would take and leave, and asks. `name`: the partner's; null for a single file. */
export function WithdrawDialog(props: {
  readonly what: Withdrawn;
  readonly name: string | null;
  readonly onDone: (done: Done) => void;
  readonly onClose: () => void;
}) {
  const { what, name } = props;
  const { t } = useTranslation('leaving');
  const { t: keeping } = useTranslation('keeping');
  const vault = useVault();
  const run = useRun();
  const sayError = useErrorWords();
  const hold = useView('workspace', {})?.hold ?? null;
  const [preview, setPreview] = useState<WithdrawalPreview | null>(null);
  const [failure, setFailure] = useState('');
  const [asked] = useState(what);
  useEffect(() => {
    let isLate = false;
    void vault.previewWithdrawal(asked).then((found) => {
      if (isLate) return;
      if (found.ok) setPreview(found.value);
      else setFailure(sayError(found.error).title);
    });
    return () => {
      isLate = true;
    };
  }, [vault, asked, sayError]);

  const withdraw = async () => {
    const done = await run(
      'partner' in asked
        ? { type: 'withdraw-partner', partner: asked.partner }
        : { type: 'withdraw-file', file: asked.file },
      { toast: name === null ? t('withdraw.fileDone') : t('withdraw.done', { name }) },
    );
    if (!done) return;
    props.onDone(done);
    props.onClose();
  };
  return (
    <Dialog
      title={name === null ? t('withdraw.fileDialog') : t('withdraw.dialog', { name })}
      isOpen
      onClose={props.onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={props.onClose}>{t('withdraw.cancel')}</Button>
          {!hold && (
            <Button variant="danger" isDisabled={!preview} onPress={() => void withdraw()}>
              {t('withdraw.confirm')}
            </Button>
          )}
        </>
      }
    >
      <div className={css.asks}>
        {hold && <Banner tone="danger">{keeping('hold.blocked')}</Banner>}
        {failure && <Banner tone="danger">{t('withdraw.failed', { why: failure })}</Banner>}
        {!preview && !failure && <p>{t('withdraw.working')}</p>}
        {preview && (
          <>
            <WithdrawalList preview={preview} />
            <p>
              {t('withdraw.stays')} {t('withdraw.undo')}
            </p>
            <p>{keeping('hold.eraseNotice')}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}
