import { Route, Switch } from 'wouter';
import { AsksScreen } from './asks/asks-screen';
import { BriefScreen } from './brief/brief-screen';
import { CountyScreen } from './county-screen';
import { DemandsScreen } from './demands/demands-screen';
import { EditMeetingScreen } from './edit-meeting-screen';
import { HotlineScreen } from './incidents/hotline-screen';
import { IncidentScreen } from './incidents/incident-screen';
import { IncidentsScreen } from './incidents/incidents-screen';
import { SummaryScreen } from './incidents/summary-screen';
import { LawScreen } from './law/law-screen';
import { LettersScreen } from './letters/letters-screen';
import { ListScreen } from './lists/list-screen';
import { subjectOf } from './map/map-fields';
import { MapSheetScreen } from './map/map-sheet-screen';
import { MeetingScreen } from './meeting-screen';
import { NewMeetingScreen } from './new-meeting-screen';
import { PowerScreen } from './power/power-screen';
import { PowerSheetScreen } from './power/power-sheet-screen';
import { RequestsScreen } from './requests/requests-screen';
import { SheriffsScreen } from './sheriffs-screen';

/** The screens under `/sheriffs`. */
export function SheriffsRoutes() {
  return (
    <Switch>
      <Route path="/sheriffs/county/:fips">
        {({ fips }) => <CountyScreen key={fips} fips={fips} />}
      </Route>
      <Route path="/sheriffs/beyond">{() => <CountyScreen key="beyond" fips={null} />}</Route>
      <Route path="/sheriffs/meeting/new">{() => <NewMeetingScreen county={null} />}</Route>
      <Route path="/sheriffs/meeting/new/:fips">
        {({ fips }) => <NewMeetingScreen key={fips} county={fips} />}
      </Route>
      <Route path="/sheriffs/meeting/:id">{({ id }) => <MeetingScreen key={id} id={id} />}</Route>
      <Route path="/sheriffs/meeting/:id/letters">
        {({ id }) => <LettersScreen key={id} id={id} />}
      </Route>
      <Route path="/sheriffs/brief/:official">
        {({ official }) => <BriefScreen official={official} />}
      </Route>
      <Route path="/sheriffs/brief">{() => <BriefScreen official={null} />}</Route>
      <Route path="/sheriffs/asks">{() => <AsksScreen />}</Route>
      <Route path="/sheriffs/requests/:fips">
        {({ fips }) => <RequestsScreen county={fips} />}
      </Route>
      <Route path="/sheriffs/requests">{() => <RequestsScreen county={null} />}</Route>
      <Route path="/sheriffs/meeting/:id/edit">
        {({ id }) => <EditMeetingScreen key={id} id={id} />}
      </Route>
      <Route path="/sheriffs/map/:subject/print">
        {({ subject }) => <MapSheetScreen subject={subjectOf(subject)} />}
      </Route>
      <Route path="/sheriffs/map/:subject">
        {({ subject }) => <SheriffsScreen part="map" subject={subjectOf(subject)} />}
      </Route>
      <Route path="/sheriffs/power/print">{() => <PowerSheetScreen />}</Route>
      <Route path="/sheriffs/power">{() => <PowerScreen />}</Route>
      <Route path="/sheriffs/demands">{() => <DemandsScreen />}</Route>
      <Route path="/sheriffs/incidents/:id">
        {({ id }) => <IncidentScreen key={id} id={id} />}
      </Route>
      <Route path="/sheriffs/incidents">{() => <IncidentsScreen />}</Route>
      <Route path="/sheriffs/hotline">{() => <HotlineScreen />}</Route>
      <Route path="/sheriffs/summary">{() => <SummaryScreen />}</Route>
      <Route path="/sheriffs/list">{() => <ListScreen />}</Route>
      <Route path="/sheriffs/law">{() => <LawScreen />}</Route>
      <Route path="/sheriffs/meetings">{() => <SheriffsScreen part="meetings" />}</Route>
      <Route path="/sheriffs/promises">{() => <SheriffsScreen part="promises" />}</Route>
      <Route>{() => <SheriffsScreen part="counties" />}</Route>
    </Switch>
  );
}
