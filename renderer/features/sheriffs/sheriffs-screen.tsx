import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../parts/paths';
import { LinkButton } from '../../ui/button';
import { Page } from '../../ui/page';
import { Tabs } from '../../ui/tabs';
import { CountiesTab } from './counties-tab';
import { MeetingsTab } from './meetings-tab';
import { PromisesTab } from './promises-tab';

/** Parts of the screen, each with its own address so that back and links work. */
export type SheriffsPart = 'counties' | 'meetings' | 'promises';

const PATHS: Readonly<Record<SheriffsPart, string>> = {
  counties: paths.sheriffs,
  meetings: paths.meetings,
  promises: paths.promises,
};

/** Counties, meetings and promises side by side. */
export function SheriffsScreen({ part }: { readonly part: SheriffsPart }) {
  const { t } = useTranslation('sheriffs');
  const [, navigate] = useLocation();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <LinkButton href={paths.newMeeting} variant="primary">
          {t('actions.logMeeting')}
        </LinkButton>
      }
    >
      <Tabs<SheriffsPart>
        label={t('tabs.label')}
        value={part}
        onChange={(next) => navigate(PATHS[next])}
        tabs={[
          { id: 'counties', label: t('tabs.counties'), content: <CountiesTab /> },
          { id: 'meetings', label: t('tabs.meetings'), content: <MeetingsTab /> },
          { id: 'promises', label: t('tabs.promises'), content: <PromisesTab /> },
        ]}
      />
    </Page>
  );
}
