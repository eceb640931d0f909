import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../parts/dates';
import type { SeenFile } from '../../../parts/shared-folder/seen-folder';
import { useLanguage } from '../../../parts/use-language';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import css from '../sharing.module.css';
import { formatSize } from './file-size';

/** A file that comes within this time is not worth a word, in seconds. */
const AFTER_A_WHILE = 5;

/** Files that are not whole yet; nothing while there are none. */
export function ArrivingFiles({ files }: { readonly files: readonly SeenFile[] }) {
  const { t } = useTranslation('folder');
  const language = useLanguage();
  const arriving = files.filter(({ is, seenFor }) => is === 'arriving' && seenFor >= AFTER_A_WHILE);
  if (arriving.length === 0) return null;
  return (
    <Section title={t('arriving.title')}>
      <SimpleTable
        label={t('arriving.title')}
        rows={arriving}
        rowKey={({ handle }) => handle}
        columns={[
          {
            id: 'size',
            header: t('arriving.size'),
            render: ({ size }) => formatSize(size, language),
          },
          {
            id: 'when',
            header: t('arriving.when'),
            render: ({ changedAt }) => formatMoment(changedAt, language),
          },
        ]}
      />
      <p className={css.note}>{t('arriving.body')}</p>
    </Section>
  );
}
