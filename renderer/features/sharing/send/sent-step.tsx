import { FolderDown, Save } from 'lucide-react';
import { useMemo, useState } from 'react';
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
import { DragOut } from './drag-out';
import { FileContents } from './file-contents';
import { useLaidOut } from './use-laid-out';
import type { Wish } from './wish';

/** A file for one partner, and whether it was saved. */
export type PartnerFile = {
  readonly partner: string;
  readonly name: string;
  readonly file: Exported;
  readonly saved: boolean;
};

/**
 * The files for partners are made: which is whose; saving those that were not saved yet, one by one or all into a
 * folder, dragging them out, or putting them into the shared folder; and what is in each.
 */
export function SentStep(props: {
  readonly wish: Wish;
  readonly files: readonly PartnerFile[];
  readonly onSave: (file: PartnerFile) => void;
  readonly onSaveAll: () => void;
  readonly onAnother: () => void;
}) {
  const { files, wish } = props;
  const { t } = useTranslation('sharing');
  const { t: folder } = useTranslation('folder');
  const language = useLanguage();
  const hasFolder = useHasFolder();
  const [put, setPut] = useState<ReadonlySet<string>>(new Set());
  const made = useMemo(() => files.map(({ file }) => file), [files]);
  const ready = useLaidOut(made);
  const open = files.filter(({ saved, partner }) => !saved && !put.has(partner));
  const number = (count: number) => formatCount(count, language);
  const [first] = files;
  const isAlike = !made.some(({ preview }) => preview.changesOnly || preview.withdrawn.length > 0);
  return (
    <>
      <Banner
        tone={open.length === 0 ? 'success' : 'warning'}
        action={
          open.length > 1 ? (
            <Button variant="primary" icon={FolderDown} onPress={props.onSaveAll}>
              {t('send.sent.saveAll')}
            </Button>
          ) : undefined
        }
      >
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
            {
              id: 'file',
              header: t('send.done.name'),
              render: ({ file: { fileName } }) =>
                ready.has(fileName) ? <DragOut fileName={fileName}>{fileName}</DragOut> : fileName,
            },
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
                        until={wish.until}
                        onPut={() => setPut((before) => new Set(before).add(partner))}
                      />
                    ),
                  },
                ]
              : []),
          ]}
        />
        <p className={css.note}>{t('send.sent.how')}</p>
        {ready.size > 0 && <p className={css.note}>{t('send.sent.drag')}</p>}
        <p className={css.note}>{t('send.done.recall')}</p>
      </Section>
      {first && isAlike ? (
        <FileContents wish={wish} preview={first.file.preview} />
      ) : (
        files.map(({ partner, name, file }) => (
          <Section key={partner} title={t('send.sent.contents', { name })}>
            <FileContents wish={wish} preview={file.preview} />
          </Section>
        ))
      )}
      <FormActions>
        <Button onPress={props.onAnother}>{t('send.done.another')}</Button>
      </FormActions>
    </>
  );
}
