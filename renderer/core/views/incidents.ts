import { isOpen } from '../incidents/incident-states';
import { type PublicSummary, publicSummary } from '../incidents/public-summary';
import type { Incident } from '../model/incident';
import type { RecordId } from '../record';
import type { IncidentDetail, IncidentRow, IncidentViews } from './incident-views';
import { newestFirst, sortedByKey } from './order';
import type { Records } from './records';

const rowOf = (records: Records, incident: Incident): IncidentRow => ({
  incident,
  operation: records.one('operation', incident.operation),
  open: isOpen(incident.state),
});

const whenSeen = ({ date, timeSeen }: Incident): string => `${date} ${timeSeen}`;

/** See `IncidentViews`. */
export function answerIncidents(records: Records): readonly IncidentRow[] {
  const rows = newestFirst(records.all('incident'), whenSeen).map((one) => rowOf(records, one));
  return [...rows.filter(({ open }) => open), ...rows.filter(({ open }) => !open)];
}

/** See `IncidentViews`. */
export function answerIncident(records: Records, id: RecordId): IncidentDetail | null {
  const incident = records.one('incident', id);
  if (!incident) return null;
  return {
    ...rowOf(records, incident),
    steps: sortedByKey(
      records.by('incident-step', 'incident', id),
      (step) => `${step.date} ${step.time} ${step.id}`,
    ),
    calls: sortedByKey(records.by('hotline-call', 'incident', id), ({ date }) => date),
  };
}

/** See `IncidentViews`. */
export function answerPublicSummary(
  records: Records,
  { from, to, county }: IncidentViews['public-summary']['query'],
): PublicSummary {
  const sources = records
    .all('incident')
    .filter((one) => one.date >= from && one.date <= to)
    .filter((one) => county === null || one.county === county)
    .map((incident) => {
      const operation = records.one('operation', incident.operation);
      return {
        incident,
        wasConfirmed: incident.confirmed,
        operation,
      };
    });
  return publicSummary(sources);
}

/** See `IncidentViews`. */
export function answerHotlineCalls(records: Records) {
  const calls = records.all('hotline-call');
  const when = (call: { readonly date: string; readonly time: string }) =>
    `${call.date} ${call.time}`;
  return [
    ...sortedByKey(
      calls.filter(({ closedOn }) => closedOn === ''),
      when,
    ),
    ...newestFirst(
      calls.filter(({ closedOn }) => closedOn !== ''),
      when,
    ),
  ];
}
