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

/**
 * The file is made: what is in it, the passphrase to tell, and saving it (again) or putting it into the shared folder.
 * `until`: the last day on which names in it may be kept, or empty.
 */
export function DoneStep(props: {
  readonly file: Exported;
  readonly passphrase: string;
  readonly until: string;
  readonly saved: boolean;
  readonly onSave: () => void;
  readonly onAnother: () => void;
}) {
  const { t } = useTranslation('sharing');
  const { t: folder } = useTranslation('folder');
  const hasFolder = useHasFolder();
  const [put, setPut] = useState(false);
  const language = useLanguage();
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
            until={props.until}
            onPut={() => setPut(true)}
          />
        </div>
      )}
      <Section title={t('send.done.passphrase')}>
        <NumberedWords text={props.passphrase} label={t('send.done.passphrase')} />
        <p className={css.note}>{t('send.done.once')}</p>
      </Section>
      <Section title={t('send.done.summary')}>
        <Facts
          items={[
            { term: t('send.done.people'), value: number(preview.people) },
            { term: t('send.done.leftOut'), value: number(preview.leftOut.length) },
            { term: t('send.done.records'), value: number(records) },
            { term: t('send.done.name'), value: fileName },
          ]}
        />
        <p className={css.note}>{t('send.done.recall')}</p>
      </Section>
      <FormActions>
        <Button onPress={props.onAnother}>{t('send.done.another')}</Button>
      </FormActions>
    </>
  );
}
