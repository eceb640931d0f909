import { Route, Switch } from 'wouter';
import { paths } from '../../../parts/paths';
import { RoundForm } from './round-form';
import { RoundScreen } from './round-screen';
import { RoundsScreen } from './rounds-screen';
import { SheetsScreen } from './sheets/sheets-screen';

/** Everything under `/members/calls`: the rounds, one round's people, and the sheets to call from. */
export function CallsScreen() {
  return (
    <Switch>
      <Route path={`${paths.newCallRound}/:event?`}>
        {({ event }) => <RoundForm key={event} id={null} event={event ?? null} />}
      </Route>
      <Route path="/members/calls/:id/edit">
        {({ id }) => <RoundForm key={id} id={id} event={null} />}
      </Route>
      <Route path="/members/calls/:id/sheets">
        {({ id }) => <SheetsScreen key={id} id={id} />}
      </Route>
      <Route path="/members/calls/:id">{({ id }) => <RoundScreen key={id} id={id} />}</Route>
      <Route>{() => <RoundsScreen />}</Route>
    </Switch>
  );
}
