import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptRecords } from '../../../parts/kept-records';
import { useRun } from '../../../parts/use-run';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import type { Done, ImportPreview } from '../../../vault/vault';

/** Something was given back: what stays because of edits, and undoing it. */
export function RecalledStep(props: { readonly preview: ImportPreview; readonly done: Done }) {
  const { preview, done } = props;
  const { t } = useTranslation('leaving');
  const run = useRun();
  const [undone, setUndone] = useState(false);
  const { entry } = done;
  const group = preview.sender.partnerName || preview.sender.groupName || t('expiry.aGroup');
  const undo = async (taken: string) => {
    if (await run({ type: 'undo', entry: taken })) setUndone(true);
  };
  if (undone) return <Banner tone="info">{t('asked.undone')}</Banner>;
  return (
    <>
      <Banner
        tone="success"
        action={
          entry === null ? undefined : (
            <Button icon={Undo2} onPress={() => void undo(entry)}>
              {t('asked.undo')}
            </Button>
          )
        }
      >
        {entry === null ? t('asked.doneNothing', { group }) : t('asked.done')}
      </Banner>
      <KeptRecords done={done} />
    </>
  );
}
