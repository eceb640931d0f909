import { Route, Switch } from 'wouter';
import { paths } from '../../parts/paths';
import { CallsScreen } from './calls/calls-screen';
import { CareScreen } from './care/care-screen';
import { LadderScreen } from './care/ladder-screen';
import { ConsentSheetScreen } from './consent/consent-sheet-screen';
import { DuplicatesScreen } from './duplicates/duplicates-screen';
import { HouseholdsScreen } from './households/households-screen';
import { ImportScreen } from './import/import-screen';
import { MembersScreen } from './members-screen';
import { PrintListScreen } from './print-list/print-list-screen';
import { SegmentsScreen } from './segments/segments-screen';

/** Everything under `/members`: the list with one member beside it, and what is done with members together. */
export function MembersRoutes() {
  return (
    <Switch>
      <Route path={paths.importTable} component={ImportScreen} />
      <Route path={paths.consentSheet} component={ConsentSheetScreen} />
      <Route path={paths.printList} component={PrintListScreen} />
      <Route path={paths.duplicates} component={DuplicatesScreen} />
      <Route path={`${paths.households}/*?`} component={HouseholdsScreen} />
      <Route path={`${paths.segments}/*?`} component={SegmentsScreen} />
      <Route path={`${paths.calls}/*?`} component={CallsScreen} />
      <Route path={paths.ladder} component={LadderScreen} />
      <Route path={paths.care} component={CareScreen} />
      <Route path={paths.newMember}>{() => <MembersScreen open={{ type: 'new' }} />}</Route>
      <Route path="/members/:id/:mode?">
        {({ id, mode }) => <MembersScreen open={{ type: mode === 'edit' ? 'edit' : 'show', id }} />}
      </Route>
      <Route>{() => <MembersScreen open={null} />}</Route>
    </Switch>
  );
}
