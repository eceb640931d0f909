import type { DemandRow } from './demand-row';
import { groupsOf } from './groups';
import { newestFirst } from './order';
import type { Records } from './records';

/** Demands by campaign (those without one last), the newest first. */
export function answerDemands(records: Records): readonly DemandRow[] {
  const rows = newestFirst(records.all('demand'), ({ date }) => date).map((demand) => ({
    demand,
    groups: groupsOf(records, demand.groups),
    events: demand.events.flatMap((id) => records.one('event', id) ?? []),
    statements: demand.statements.flatMap((id) => {
      const statement = records.one('statement', id);
      return statement
        ? [{ statement, official: records.one('official', statement.official) }]
        : [];
    }),
  }));
  const campaigns = [...new Set(rows.map(({ demand }) => demand.campaign))].sort(
    (a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1),
  );
  return campaigns.flatMap((campaign) => rows.filter((row) => row.demand.campaign === campaign));
}
