import {
  BookOpen,
  FileSpreadsheet,
  FileText,
  FolderSearch,
  Grid3x3,
  Landmark,
  Megaphone,
  Scale,
  Siren,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MapSubject } from '../../core/views/county-map-view';
import { paths } from '../../parts/paths';
import { LinkButton } from '../../ui/button';
import { MenuButton } from '../../ui/menu';
import { Page } from '../../ui/page';
import { Tabs } from '../../ui/tabs';
import { CountiesTab } from './counties-tab';
import { subjectOf } from './map/map-fields';
import { MapTab } from './map/map-tab';
import { MeetingsTab } from './meetings-tab';
import { PromisesTab } from './promises-tab';

/** Parts of the screen, each with its own address so that back and links work. */
export type SheriffsPart = 'counties' | 'map' | 'meetings' | 'promises';

const PATHS: Readonly<Record<SheriffsPart, string>> = {
  counties: paths.sheriffs,
  map: paths.countyMap(subjectOf(undefined)),
  meetings: paths.meetings,
  promises: paths.promises,
};

/** Counties, their map, meetings and promises side by side. `subject`: what the map is colored by. */
export function SheriffsScreen(props: {
  readonly part: SheriffsPart;
  readonly subject?: MapSubject;
}) {
  const { part } = props;
  const { t } = useTranslation('sheriffs');
  const { t: map } = useTranslation('map');
  const { t: file } = useTranslation('county-file');
  const { t: meetings } = useTranslation('meetings');
  const { t: power } = useTranslation('power');
  const { t: demands } = useTranslation('demands');
  const { t: lists } = useTranslation('agreement-lists');
  const { t: incidents } = useTranslation('incidents');
  const [, navigate] = useLocation();
  const to = (path: string) => () => navigate(path);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <MenuButton
            label={t('actions.more')}
            items={[
              {
                id: 'brief',
                label: meetings('brief.tab'),
                icon: FileText,
                onAction: to(paths.brief),
              },
              {
                id: 'asks',
                label: meetings('asks.tab'),
                icon: BookOpen,
                onAction: to(paths.askLibrary),
              },
              {
                id: 'requests',
                label: meetings('requests.tab'),
                icon: FolderSearch,
                onAction: to(paths.recordsRequests),
              },
              {
                id: 'incidents',
                label: incidents('tab'),
                icon: Siren,
                onAction: to(paths.incidents),
              },
              { id: 'power', label: power('tab'), icon: Grid3x3, onAction: to(paths.powerMap) },
              {
                id: 'demands',
                label: demands('tab'),
                icon: Megaphone,
                onAction: to(paths.demands),
              },
              {
                id: 'list',
                label: lists('tab'),
                icon: FileSpreadsheet,
                onAction: to(paths.agreementList),
              },
              {
                id: 'beyond',
                label: t('beyond.title'),
                icon: Landmark,
                onAction: to(paths.beyondCounties),
              },
              { id: 'law', label: file('law.open'), icon: Scale, onAction: to(paths.stateLaw) },
            ]}
          />
          <LinkButton href={paths.newMeeting} variant="primary">
            {t('actions.logMeeting')}
          </LinkButton>
        </>
      }
    >
      <Tabs<SheriffsPart>
        label={t('tabs.label')}
        value={part}
        onChange={(next) => navigate(PATHS[next])}
        tabs={[
          { id: 'counties', label: t('tabs.counties'), content: <CountiesTab /> },
          {
            id: 'map',
            label: map('tab'),
            content: <MapTab subject={props.subject ?? subjectOf(undefined)} />,
          },
          { id: 'meetings', label: t('tabs.meetings'), content: <MeetingsTab /> },
          { id: 'promises', label: t('tabs.promises'), content: <PromisesTab /> },
        ]}
      />
    </Page>
  );
}
