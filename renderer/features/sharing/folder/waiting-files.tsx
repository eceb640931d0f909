import { FileInput, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../parts/dates';
import {
  type FolderReply,
  isWaiting,
  type SeenFile,
} from '../../../parts/shared-folder/seen-folder';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { Button, IconButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import css from '../sharing.module.css';
import { formatSize } from './file-size';
import own from './folder.module.css';
import { useOpenFolderFile } from './use-open-folder-file';

type Watching = Extract<NonNullable<FolderReply>, { readonly state: 'watching' }>;
const LEFT_OUT = ['tooLarge', 'tooMany', 'otherNames', 'unreadable'] as const;

/** Files that wait to be opened or cannot be, and how many there are that are none of our business. */
export function WaitingFiles(props: {
  readonly files: readonly SeenFile[];
  readonly left: Watching;
}) {
  const { t } = useTranslation('folder');
  const language = useLanguage();
  const run = useRun();
  const open = useOpenFolderFile();
  const shown = props.files.filter((file) => isWaiting(file) || file.is === 'damaged');
  const notOurs = props.files.filter(({ is }) => is === 'not-ours').length;
  const when = ({ changedAt }: SeenFile) => formatMoment(changedAt, language);
  const dismiss = (digest: string) =>
    void run({ type: 'dismiss-folder-file', digest }, { toast: t('incoming.dismissed') });
  return (
    <Section title={t('incoming.title')}>
      {shown.length === 0 ? (
        <p className={css.note}>{t('incoming.none')}</p>
      ) : (
        <SimpleTable
          label={t('incoming.title')}
          rows={shown}
          rowKey={({ handle }) => handle}
          columns={[
            {
              id: 'what',
              header: t('incoming.what'),
              render: ({ is, isConflict }) => (
                <span className={own.cell}>
                  {t(
                    is === 'damaged'
                      ? 'incoming.damaged'
                      : is === 'for-us'
                        ? 'incoming.forUs'
                        : 'incoming.passphrase',
                  )}
                  {isConflict && <Chip tone="marigold">{t('incoming.conflict')}</Chip>}
                </span>
              ),
            },
            { id: 'when', header: t('incoming.when'), render: when },
            {
              id: 'size',
              header: t('incoming.size'),
              align: 'end',
              render: ({ size }) => formatSize(size, language),
            },
            {
              id: 'open',
              header: t('incoming.do'),
              align: 'end',
              render: (file) => (
                <span className={own.buttons}>
                  {file.is !== 'damaged' && (
                    <Button
                      icon={FileInput}
                      name={t('incoming.openName', { when: when(file) })}
                      onPress={() => void open(file)}
                    >
                      {t('incoming.open')}
                    </Button>
                  )}
                  <IconButton
                    icon={X}
                    label={t('incoming.dismissName', { when: when(file) })}
                    onPress={() => dismiss(file.digest ?? '')}
                  />
                </span>
              ),
            },
          ]}
        />
      )}
      {shown.some(({ isConflict }) => isConflict) && (
        <p className={css.note}>{t('incoming.conflictBody')}</p>
      )}
      {notOurs > 0 && <p className={css.note}>{t('incoming.notOurs', { count: notOurs })}</p>}
      {LEFT_OUT.map(
        (why) =>
          props.left[why] > 0 && (
            <p key={why} className={css.note}>
              {t(`incoming.${why}`, { count: props.left[why] })}
            </p>
          ),
      )}
    </Section>
  );
}
