import { FolderSync } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import { useSharedFolder } from '../../../parts/shared-folder/use-shared-folder';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page, Section } from '../../../ui/page';
import css from '../sharing.module.css';
import { ArrivingFiles } from './arriving-files';
import own from './folder.module.css';
import { FolderState } from './folder-state';
import { OwnFiles } from './own-files';
import { SeenBefore } from './seen-before';
import { useChooseFolder } from './use-choose-folder';
import { WaitingFiles } from './waiting-files';

/** The one folder that is shared with other groups: which it is, what came, what we put there, and what it tells others. */
export function FolderScreen() {
  const { t } = useTranslation('folder');
  const { t: sharing } = useTranslation('sharing');
  const { reply, files } = useSharedFolder();
  const { choose, forget } = useChooseFolder();
  if (reply === undefined) return null;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ href: paths.sharing, label: sharing('back') }}
      actions={
        reply && (
          <>
            <Button onPress={() => void choose()}>{t('choose.other')}</Button>
            <Button onPress={() => void forget()}>{t('choose.stop')}</Button>
          </>
        )
      }
    >
      <div className={css.steps}>
        {reply === null ? (
          <EmptyState
            icon={FolderSync}
            title={t('choose.title')}
            body={t('choose.body')}
            action={
              <Button variant="primary" onPress={() => void choose()}>
                {t('choose.choose')}
              </Button>
            }
          />
        ) : (
          <>
            <FolderState reply={reply} />
            {reply.state === 'watching' && (
              <>
                <WaitingFiles files={files} left={reply} />
                <ArrivingFiles files={files} />
                <OwnFiles files={files} />
                <SeenBefore files={files} />
              </>
            )}
          </>
        )}
        <Section title={t('about.title')}>
          <ul className={own.list}>
            <li>{t('about.noConnection')}</li>
            <li>{t('about.nothingByItself')}</li>
            <li>{t('about.others')}</li>
            <li>{t('about.remove')}</li>
            <li>{t('about.path')}</li>
          </ul>
        </Section>
      </div>
    </Page>
  );
}
