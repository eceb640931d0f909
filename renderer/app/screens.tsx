import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HomeScreen } from '../features/home/home-screen';
import { paths } from '../parts/paths';
import { NotHere } from './not-here';
import { Opening } from './opening';

const screens = {
  members: async () => ({
    default: (await import('../features/members/members-routes')).MembersRoutes,
  }),
  events: async () => ({
    default: (await import('../features/events/events-routes')).EventsRoutes,
  }),
  sheriffs: async () => ({
    default: (await import('../features/sheriffs/sheriffs-routes')).SheriffsRoutes,
  }),
  sharing: async () => ({
    default: (await import('../features/sharing/sharing-routes')).SharingRoutes,
  }),
  reports: async () => ({
    default: (await import('../features/reports/reports-screen')).ReportsScreen,
  }),
  settings: async () => ({
    default: (await import('../features/settings/settings-screen')).SettingsScreen,
  }),
};

const Members = lazy(screens.members);
const Events = lazy(screens.events);
const Sheriffs = lazy(screens.sheriffs);
const Sharing = lazy(screens.sharing);
const Reports = lazy(screens.reports);
const Settings = lazy(screens.settings);

/** Fetches every screen ahead of need, one after the other: while a key is being derived, say. */
export async function preloadScreens(): Promise<void> {
  for (const load of Object.values(screens)) await load();
}

/** Which screen an address shows. Each feature is fetched from the app's own files when first opened, or ahead of that. */
export function Screens() {
  return (
    <Suspense fallback={<Opening />}>
      <Switch>
        <Route path={paths.home} component={HomeScreen} />
        <Route path={`${paths.members}/*?`} component={Members} />
        <Route path={`${paths.events}/*?`} component={Events} />
        <Route path={`${paths.sheriffs}/*?`} component={Sheriffs} />
        <Route path={`${paths.sharing}/*?`} component={Sharing} />
        <Route path={paths.reports} component={Reports} />
        <Route path={paths.settings} component={Settings} />
        <Route component={NotHere} />
      </Switch>
    </Suspense>
  );
}
