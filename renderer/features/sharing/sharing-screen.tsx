import { FolderOpen, FolderSync, type LucideIcon, Send, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NamesRunOut } from '../../parts/names-run-out';
import { paths } from '../../parts/paths';
import { FolderReminder } from '../../parts/shared-folder/folder-reminder';
import { SuggestionsWaiting } from '../../parts/suggestions-waiting';
import { Button, LinkButton } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { ExchangeLogSection } from './exchange-log-section';
import css from './sharing.module.css';
import { useOpenFile } from './use-open-file';

/** What there is to do, and what was done. */
export function SharingScreen() {
  const { t } = useTranslation('sharing');
  const { t: folder } = useTranslation('folder');
  const openFile = useOpenFile();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SuggestionsWaiting />
      <FolderReminder />
      <NamesRunOut />
      <div className={css.doors}>
        <Door icon={Send} body={t('actions.sendBody')}>
          <LinkButton href={paths.sendFile} variant="primary">
            {t('actions.send')}
          </LinkButton>
        </Door>
        <Door icon={FolderOpen} body={t('actions.openBody')}>
          <Button onPress={openFile}>{t('actions.open')}</Button>
        </Door>
        <Door icon={Users} body={t('actions.partnersBody')}>
          <LinkButton href={paths.partners}>{t('actions.partners')}</LinkButton>
        </Door>
        <Door icon={FolderSync} body={folder('door.body')}>
          <LinkButton href={paths.sharedFolder}>{folder('door.open')}</LinkButton>
        </Door>
      </div>
      <ExchangeLogSection />
    </Page>
  );
}

function Door(props: {
  readonly icon: LucideIcon;
  readonly body: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={css.panel}>
      <Icon of={props.icon} size={28} />
      <p>{props.body}</p>
      <div className={css.foot}>{props.children}</div>
    </div>
  );
}
