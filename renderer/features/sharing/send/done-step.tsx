import { Save } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Facts } from '../../../ui/definition';
import { NumberedWords } from '../../../ui/numbered-words';
import { FormActions, Section } from '../../../ui/page';
import type { Exported } from '../../../vault/vault';
import { PutIntoFolder, useHasFolder } from '../folder/put-into-folder';
import css from '../sharing.module.css';
import { DragOut } from './drag-out';
import { FileContents } from './file-contents';
import { useLaidOut } from './use-laid-out';
import type { Wish } from './wish';

/**
 * The file is made: the passphrase to tell, saving it (again), dragging it out or putting it into the shared folder, and
 * what is in it.
 */
export function DoneStep(props: {
  readonly wish: Wish;
  readonly file: Exported;
  readonly passphrase: string;
  readonly saved: boolean;
  readonly onSave: () => void;
  readonly onAnother: () => void;
}) {
  const { t } = useTranslation('sharing');
  const { t: folder } = useTranslation('folder');
  const hasFolder = useHasFolder();
  const [put, setPut] = useState(false);
  const language = useLanguage();
  const ready = useLaidOut([props.file]);
  const { preview, fileName } = props.file;
  const records = Object.values(preview.counts).reduce((sum, count) => sum + count, 0);
  const number = (count: number) => formatCount(count, language);
  return (
    <>
      <Banner
        tone={props.saved || put ? 'success' : 'warning'}
        action={
          props.saved ? undefined : (
            <Button variant="primary" icon={Save} onPress={props.onSave}>
              {t('send.done.save')}
            </Button>
          )
        }
      >
        {put
          ? folder('put.safe', { count: 1 })
          : t(props.saved ? 'send.done.saved' : 'send.done.notSaved')}
      </Banner>
      {hasFolder && (
        <div>
          <PutIntoFolder
            file={props.file}
            partner=""
            until={props.wish.until}
            onPut={() => setPut(true)}
          />
        </div>
      )}
      {ready.has(fileName) && (
        <div>
          <DragOut fileName={fileName}>{t('send.done.drag')}</DragOut>
          <p className={css.note}>{t('send.done.dragHint')}</p>
        </div>
      )}
      <Section title={t('send.done.passphrase')}>
        <NumberedWords text={props.passphrase} label={t('send.done.passphrase')} />
        <p className={css.note}>{t('send.done.once')}</p>
      </Section>
      <Section title={t('send.done.summary')}>
        <Facts
          items={[
            { term: t('send.done.records'), value: number(records) },
            { term: t('send.done.name'), value: fileName },
          ]}
        />
        <p className={css.note}>{t('send.done.recall')}</p>
      </Section>
      <FileContents wish={props.wish} preview={preview} />
      <FormActions>
        <Button onPress={props.onAnother}>{t('send.done.another')}</Button>
      </FormActions>
    </>
  );
}
