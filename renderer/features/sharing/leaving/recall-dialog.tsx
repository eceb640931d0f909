import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExchangeLog } from '../../../core/model/workspace';
import { bridge } from '../../../parts/bridge';
import { useErrorWords } from '../../../parts/use-error-words';
import { useJob } from '../../../parts/use-job';
import { useVault } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProgressBar } from '../../../ui/progress';
import type { Exported } from '../../../vault/vault';
import { PutIntoFolder, useHasFolder } from '../folder/put-into-folder';
import css from '../sharing.module.css';

type Failure = Parameters<ReturnType<typeof useErrorWords>>[0];

/** Makes the file that asks a partner to give back what a file brought, and saves it. */
export function RecallDialog(props: { readonly line: ExchangeLog; readonly onClose: () => void }) {
  const { line } = props;
  const { partner } = line;
  const { t } = useTranslation('leaving');
  const { t: sharing } = useTranslation('sharing');
  const { t: folder } = useTranslation('folder');
  const hasFolder = useHasFolder();
  const vault = useVault();
  const job = useJob();
  const sayError = useErrorWords();
  const [file, setFile] = useState<Exported | null>(null);
  const [saved, setSaved] = useState(false);
  const [put, setPut] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async ({ bytes, fileName }: Exported) => {
    setFailure(null);
    const answer = await bridge().call('save-exchange-file', { bytes, fileName });
    if (answer === 'saved') setSaved(true);
    if (answer === 'disk-full') setFailure({ type: 'save-disk-full' });
    if (answer === 'failed') setFailure({ type: 'save-failed' });
  };
  const make = async () => {
    setFailure(null);
    const made = await job.start((tell) => vault.recallFile(line.id, tell));
    if (!made) return;
    if (!made.ok) return setFailure(made.error);
    setFile(made.value);
    // With a shared folder there are two places to choose from.
    if (!hasFolder) await save(made.value);
  };
  const said = failure && sayError(failure);
  return (
    <Dialog
      title={t('recall.title', { partner })}
      isOpen
      onClose={props.onClose}
      size="small"
      actions={
        file ? (
          <>
            <Button onPress={props.onClose}>{t('recall.close')}</Button>
            {!saved && (
              <Button variant="primary" onPress={() => void save(file)}>
                {t('recall.save')}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button onPress={props.onClose}>{t('recall.cancel')}</Button>
            <Button
              variant="primary"
              isDisabled={job.progress !== null}
              onPress={() => void make()}
            >
              {t('recall.make')}
            </Button>
          </>
        )
      }
    >
      <div className={css.asks}>
        {said && (
          <Banner tone="danger" title={said.title}>
            {said.body}
          </Banner>
        )}
        {file && (
          <Banner tone={saved || put ? 'success' : 'warning'}>
            {saved
              ? t('recall.saved', { partner })
              : put
                ? folder('put.safe', { count: 1 })
                : t('recall.notSaved')}
          </Banner>
        )}
        {file && hasFolder && (
          <div>
            <PutIntoFolder file={file} partner={partner} until="" onPut={() => setPut(true)} />
          </div>
        )}
        {job.progress && (
          <ProgressBar
            label={t('recall.working')}
            value={job.progress.done}
            max={job.progress.of}
            onCancel={job.cancel}
            cancelLabel={sharing('stop')}
          />
        )}
        {!file && (
          <p>
            {t('recall.body', { partner })} {t('recall.earlier', { partner })}
          </p>
        )}
        <p>{t('recall.cannot')}</p>
      </div>
    </Dialog>
  );
}
