import { Route, Switch } from 'wouter';
import { paths } from '../../parts/paths';
import { HeldScreen } from './keeping/held-screen';
import { SettingsScreen } from './settings-screen';

/** Everything under `/settings`. */
export function SettingsRoutes() {
  return (
    <Switch>
      <Route path={paths.held} component={HeldScreen} />
      <Route component={SettingsScreen} />
    </Switch>
  );
}
