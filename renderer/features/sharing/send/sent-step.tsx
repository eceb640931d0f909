import { Save } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { FormActions, Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import type { Exported } from '../../../vault/vault';
import { PutIntoFolder, useHasFolder } from '../folder/put-into-folder';
import css from '../sharing.module.css';

/** A file for one partner, and whether it was saved. */
export type PartnerFile = {
  readonly partner: string;
  readonly name: string;
  readonly file: Exported;
  readonly saved: boolean;
};

/**
 * The files for partners are made: which is whose, and saving those that were not saved yet or putting them into the
 * shared folder. `until`: the last day on which names in them may be kept, or empty.
 */
export function SentStep(props: {
  readonly files: readonly PartnerFile[];
  readonly until: string;
  readonly onSave: (file: PartnerFile) => void;
  readonly onAnother: () => void;
}) {
  const { files } = props;
  const { t } = useTranslation('sharing');
  const { t: folder } = useTranslation('folder');
  const language = useLanguage();
  const hasFolder = useHasFolder();
  const [put, setPut] = useState<ReadonlySet<string>>(new Set());
  const open = files.filter(({ saved, partner }) => !saved && !put.has(partner));
  const number = (count: number) => formatCount(count, language);
  return (
    <>
      <Banner tone={open.length === 0 ? 'success' : 'warning'}>
        {open.length > 0
          ? t('send.sent.notSaved', { count: open.length })
          : put.size > 0
            ? folder('put.safe', { count: files.length })
            : t('send.sent.saved', { count: files.length })}
      </Banner>
      <Section title={t('send.sent.files')}>
        <SimpleTable
          label={t('send.sent.files')}
          rows={files}
          rowKey={({ partner }) => partner}
          columns={[
            { id: 'name', header: t('send.sent.for'), render: ({ name }) => name },
            { id: 'file', header: t('send.done.name'), render: ({ file }) => file.fileName },
            {
              id: 'people',
              header: t('send.done.people'),
              align: 'end',
              render: ({ file }) => number(file.preview.people),
            },
            {
              id: 'leftOut',
              header: t('send.done.leftOut'),
              align: 'end',
              render: ({ file }) => number(file.preview.leftOut.length),
            },
            {
              id: 'saved',
              header: t('send.sent.isSaved'),
              render: (file) =>
                file.saved ? (
                  t('yes')
                ) : (
                  <Button
                    icon={Save}
                    name={t('send.sent.saveName', { name: file.name })}
                    onPress={() => props.onSave(file)}
                  >
                    {t('send.done.save')}
                  </Button>
                ),
            },
            ...(hasFolder
              ? [
                  {
                    id: 'folder',
                    header: folder('put.column'),
                    render: ({ partner, name, file }: PartnerFile) => (
                      <PutIntoFolder
                        file={file}
                        partner={name}
                        until={props.until}
                        onPut={() => setPut((before) => new Set(before).add(partner))}
                      />
                    ),
                  },
                ]
              : []),
          ]}
        />
        <p className={css.note}>{t('send.sent.how')}</p>
        <p className={css.note}>{t('send.done.recall')}</p>
      </Section>
      <FormActions>
        <Button onPress={props.onAnother}>{t('send.done.another')}</Button>
      </FormActions>
    </>
  );
}
