import { useTranslation } from 'react-i18next';
import { PaperToShred, UnclosedEvents } from '../../parts/after/loose-ends';
import { formatDate } from '../../parts/dates';
import { RetentionReminder } from '../../parts/keeping/retention-reminder';
import { NamesRunOut } from '../../parts/names-run-out';
import { FolderReminder } from '../../parts/shared-folder/folder-reminder';
import { SuggestionsWaiting } from '../../parts/suggestions-waiting';
import { useLanguage } from '../../parts/use-language';
import { useView } from '../../parts/vault-context';
import { Page } from '../../ui/page';
import { WhoNeedsACall } from './care-list';
import { Demands } from './demands';
import { FirstSteps } from './first-steps';
import { FollowUps } from './follow-ups';
import css from './home.module.css';
import { NextEvents } from './next-events';
import { PromisesDue } from './promises-due';

/** "What now": the next events with what they lack, promises and follow-ups that are due, first steps while there is little. */
export function HomeScreen() {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const view = useView('home', {});
  const workspace = useView('workspace', {});
  if (!view || !workspace) return <Page title={t('greeting')}>{null}</Page>;
  const { members, events, meetings } = view.counts;
  const fresh = members === 0 || events === 0;
  return (
    <Page title={t('greeting')} lead={formatDate(view.today, language, 'long')}>
      <RetentionReminder />
      <NamesRunOut />
      <FolderReminder />
      <SuggestionsWaiting />
      <PaperToShred />
      <UnclosedEvents />
      {fresh && <FirstSteps counts={view.counts} sample={workspace.workspace.sample} />}
      {(events > 0 || meetings > 0) && (
        <div className={css.columns}>
          <div className={css.column}>
            <NextEvents view={view} />
            {members > 0 && <WhoNeedsACall today={view.today} />}
          </div>
          <div className={css.column}>
            <PromisesDue view={view} />
            <FollowUps view={view} />
            {view.demands.length > 0 && <Demands view={view} />}
          </div>
        </div>
      )}
    </Page>
  );
}
