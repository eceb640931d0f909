import { FolderSync } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLastLook } from '../../../parts/shared-folder/watch-shared-folder';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import type { Exported } from '../../../vault/vault';
import look from './folder.module.css';
import { type PutOutcome, usePutIntoFolder } from './use-put-into-folder';

/** Whether a shared folder is in use, so that a file can be put there. */
export const useHasFolder = (): boolean => useLastLook().reply != null;

/**
 * The button that puts a file into the shared folder, and how it went. `partner`: the name of the group that it is
 * for, empty under a passphrase; `until`: the last day to keep it, or empty.
 */
export function PutIntoFolder(props: {
  readonly file: Pick<Exported, 'bytes' | 'fileName'>;
  readonly partner: string;
  readonly until: string;
  readonly onPut: () => void;
}) {
  const { t } = useTranslation('folder');
  const put = usePutIntoFolder();
  const [outcome, setOutcome] = useState<PutOutcome | 'busy' | null>(null);
  const start = async () => {
    setOutcome('busy');
    const answer = await put(props.file, props.partner, props.until);
    setOutcome(answer);
    if (answer === 'saved') props.onPut();
  };
  if (outcome === 'saved') return <Chip tone="moss">{t('put.done')}</Chip>;
  return (
    <span className={look.cell}>
      <Button
        icon={FolderSync}
        name={props.partner ? t('put.putName', { name: props.partner }) : t('put.put')}
        isDisabled={outcome === 'busy'}
        onPress={() => void start()}
      >
        {t('put.put')}
      </Button>
      {outcome !== null && outcome !== 'busy' && (
        <span role="alert">
          {t(`put.failed.${typeof outcome === 'string' ? outcome : 'store'}`)}
        </span>
      )}
    </span>
  );
}
