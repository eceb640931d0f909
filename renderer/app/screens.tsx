import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HomeScreen } from '../features/home/home-screen';
import { paths } from '../parts/paths';
import { NotHere } from './not-here';
import { Opening } from './opening';

const Members = lazy(async () => ({
  default: (await import('../features/members/members-routes')).MembersRoutes,
}));
const Events = lazy(async () => ({
  default: (await import('../features/events/events-routes')).EventsRoutes,
}));
const Sheriffs = lazy(async () => ({
  default: (await import('../features/sheriffs/sheriffs-routes')).SheriffsRoutes,
}));
const Sharing = lazy(async () => ({
  default: (await import('../features/sharing/sharing-routes')).SharingRoutes,
}));
const Reports = lazy(async () => ({
  default: (await import('../features/reports/reports-screen')).ReportsScreen,
}));
const Settings = lazy(async () => ({
  default: (await import('../features/settings/settings-screen')).SettingsScreen,
}));

/** Which screen an address shows. Each feature is fetched from the app's own files when first opened. */
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
