import { FileInput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '../../../parts/dates';
import type { SeenFile } from '../../../parts/shared-folder/seen-folder';
import { useLanguage } from '../../../parts/use-language';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import css from '../sharing.module.css';
import { formatSize } from './file-size';
import { useOpenFolderFile } from './use-open-folder-file';

/** Files still in the folder that were taken in or dismissed; nothing while there are none. */
export function SeenBefore({ files }: { readonly files: readonly SeenFile[] }) {
  const { t } = useTranslation('folder');
  const language = useLanguage();
  const open = useOpenFolderFile();
  const before = files.filter(({ is }) => is === 'taken' || is === 'dismissed');
  if (before.length === 0) return null;
  return (
    <Section title={t('before.title')}>
      <SimpleTable
        label={t('before.title')}
        rows={before}
        rowKey={({ handle }) => handle}
        columns={[
          {
            id: 'what',
            header: t('before.what'),
            render: ({ is, note }) =>
              t(is === 'taken' ? 'before.taken' : 'before.dismissed', {
                date: formatDate(note?.date ?? '', language),
              }),
          },
          {
            id: 'when',
            header: t('incoming.when'),
            render: ({ changedAt }) => formatMoment(changedAt, language),
          },
          {
            id: 'size',
            header: t('incoming.size'),
            align: 'end',
            render: ({ size }) => formatSize(size, language),
          },
          {
            id: 'open',
            header: t('before.open'),
            align: 'end',
            render: (file) => (
              <Button
                icon={FileInput}
                name={t('before.openName', { when: formatMoment(file.changedAt, language) })}
                onPress={() => void open(file)}
              >
                {t('before.open')}
              </Button>
            ),
          },
        ]}
      />
      <p className={css.note}>{t('before.body')}</p>
    </Section>
  );
}
