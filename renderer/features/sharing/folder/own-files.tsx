import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../../parts/bridge';
import { formatDate } from '../../../parts/dates';
import type { SeenFile } from '../../../parts/shared-folder/seen-folder';
import { lookIntoFolderNow } from '../../../parts/shared-folder/watch-shared-folder';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { Button, IconButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Dialog } from '../../../ui/dialog';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import { showToast } from '../../../ui/toast';
import css from '../sharing.module.css';
import { formatSize } from './file-size';
import look from './folder.module.css';

/** Files that this laptop put there, to take out again; nothing while there are none. */
export function OwnFiles({ files }: { readonly files: readonly SeenFile[] }) {
  const { t } = useTranslation('folder');
  const language = useLanguage();
  const today = useView('workspace', {})?.today ?? '';
  const [asked, setAsked] = useState<readonly SeenFile[] | null>(null);
  const own = files.filter(({ is }) => is === 'mine');
  const isPast = ({ note }: SeenFile) => !!note?.expiresOn && note.expiresOn < today;
  const past = own.filter(isPast);
  if (own.length === 0) return null;
  const partnerOf = ({ note }: SeenFile) => note?.partner || t('own.passphrase');
  return (
    <Section
      title={t('own.title')}
      actions={
        past.length > 0 && (
          <Button onPress={() => setAsked(past)}>
            {t('own.removePast', { count: past.length })}
          </Button>
        )
      }
    >
      <SimpleTable
        label={t('own.title')}
        rows={own}
        rowKey={({ handle }) => handle}
        columns={[
          { id: 'for', header: t('own.for'), render: partnerOf },
          {
            id: 'since',
            header: t('own.since'),
            render: ({ note }) => formatDate(note?.date ?? '', language),
          },
          {
            id: 'until',
            header: t('own.until'),
            render: (file) => (
              <span className={look.cell}>
                {formatDate(file.note?.expiresOn ?? '', language) || t('own.noLimit')}
                {isPast(file) && <Chip tone="marigold">{t('own.past')}</Chip>}
              </span>
            ),
          },
          {
            id: 'size',
            header: t('incoming.size'),
            align: 'end',
            render: ({ size }) => formatSize(size, language),
          },
          {
            id: 'remove',
            header: t('own.remove'),
            align: 'end',
            render: (file) => (
              <IconButton
                icon={Trash2}
                label={t('own.removeName', { name: partnerOf(file) })}
                onPress={() => setAsked([file])}
              />
            ),
          },
        ]}
      />
      <p className={css.note}>{t('own.body')}</p>
      {asked && <RemoveDialog files={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function RemoveDialog(props: {
  readonly files: readonly SeenFile[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('folder');
  const { files, onClose } = props;
  const remove = async () => {
    onClose();
    let failed = 0;
    for (const { handle, digest } of files) {
      const answer = await bridge().call('remove-folder-file', { handle, digest: digest ?? '' });
      if (answer !== 'removed' && answer !== 'gone') failed += 1;
    }
    if (failed > 0) showToast({ tone: 'danger', message: t('own.notRemoved', { count: failed }) });
    else showToast({ tone: 'success', message: t('own.removed', { count: files.length }) });
    lookIntoFolderNow();
  };
  return (
    <Dialog
      title={t('own.ask', { count: files.length })}
      isOpen
      onClose={onClose}
      role="alertdialog"
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('own.keep')}</Button>
          <Button variant="danger" onPress={() => void remove()}>
            {t('own.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('own.askBody')}</p>
    </Dialog>
  );
}
