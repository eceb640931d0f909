import { displayName } from '../matching/names';
import type { Stance } from '../model/power';
import type { RecordId } from '../record';
import { sortedByKey } from './order';
import type { PowerMapQuery, PowerRow, ReachRow } from './power-map-view';
import { countiesOf } from './promises';
import type { Records } from './records';

/** The officials by name, each with where they stand and who can reach them. */
export function answerPowerMap(
  records: Records,
  { day, county }: PowerMapQuery,
): readonly PowerRow[] {
  const stances = new Map<RecordId, Stance[]>();
  for (const stance of records.all('stance')) {
    if (stance.official) {
      stances.set(stance.official, [...(stances.get(stance.official) ?? []), stance]);
    }
  }
  const rows = records.all('official').flatMap((official): PowerRow[] => {
    const agency = records.one('agency', official.agency);
    if (county !== null && !countiesOf(official, agency).includes(county)) return [];
    const history = latestFirst(stances.get(official.id) ?? []);
    return [
      {
        official,
        agency,
        history,
        now: history.find(({ date }) => date <= day) ?? null,
        reach: reachOf(records, official.id, day),
      },
    ];
  });
  return sortedByKey(rows, ({ official }) => official.name);
}

/** Of two of one day the one that was made knowing the other; else the one with the greater id, the same on every laptop. */
const latestFirst = (stances: readonly Stance[]): readonly Stance[] =>
  [
    ...sortedByKey(
      stances,
      ({ date, order, id }) => `${date} ${String(order).padStart(5, '0')} ${id}`,
    ),
  ].reverse();

/** Who can reach an official on a day, by name. */
export function reachOf(records: Records, official: RecordId, day: string): readonly ReachRow[] {
  const rows = records
    .by('reach', 'official', official)
    .filter(({ since, until }) => since <= day && (until === '' || until > day))
    .map((reach) => {
      const member = records.one('member', reach.member);
      const through = records.one('official', reach.through);
      return {
        reach,
        name: (member && displayName(member)) || through?.name || reach.who,
        isOurs: member !== null,
      };
    });
  return sortedByKey(rows, ({ name }) => name);
}
