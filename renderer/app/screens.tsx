import { memo } from 'react';
import { Route, Switch } from 'wouter';
import { HomeScreen } from '../features/home/home-screen';
import { paths } from '../parts/paths';
import { Fetched, fetchable } from './fetched';
import { NotHere } from './not-here';

const members = fetchable(
  async () => (await import('../features/members/members-routes')).MembersRoutes,
);
const events = fetchable(
  async () => (await import('../features/events/events-routes')).EventsRoutes,
);
const doorSetUp = fetchable(
  async () => (await import('../features/door/set-up-screen')).DoorSetUpScreen,
);
const sheriffs = fetchable(
  async () => (await import('../features/sheriffs/sheriffs-routes')).SheriffsRoutes,
);
const sharing = fetchable(
  async () => (await import('../features/sharing/sharing-routes')).SharingRoutes,
);
const reports = fetchable(
  async () => (await import('../features/reports/reports-routes')).ReportsRoutes,
);
const settings = fetchable(
  async () => (await import('../features/settings/settings-routes')).SettingsRoutes,
);

/** Fetches every screen ahead of need, one after the other: while a key is being derived, say. */
export async function preloadScreens(): Promise<void> {
  for (const screen of [members, events, doorSetUp, sheriffs, sharing, reports, settings]) {
    await screen.fetch();
  }
}

/**
 * Which screen an address shows. Each feature is fetched from the app's own files when first opened, or ahead of that.
 * A toast or a change that what stands around it tells of does not draw it again.
 */
export const Screens = memo(ScreenOfAddress);

function ScreenOfAddress() {
  return (
    <Switch>
      <Route path={paths.home} component={HomeScreen} />
      <Route path={`${paths.members}/*?`}>
        <Fetched of={members} />
      </Route>
      <Route path={paths.door(':id')}>
        <Fetched key="door" of={doorSetUp} />
      </Route>
      <Route path={`${paths.events}/*?`}>
        <Fetched of={events} />
      </Route>
      <Route path={`${paths.sheriffs}/*?`}>
        <Fetched of={sheriffs} />
      </Route>
      <Route path={`${paths.sharing}/*?`}>
        <Fetched of={sharing} />
      </Route>
      <Route path={`${paths.reports}/*?`}>
        <Fetched of={reports} />
      </Route>
      <Route path={`${paths.settings}/*?`}>
        <Fetched of={settings} />
      </Route>
      <Route component={NotHere} />
    </Switch>
  );
}
