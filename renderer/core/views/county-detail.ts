import { COUNTIES } from '../model/county';
import { lawsWith, type StateLaw } from '../sheriffs/state-law';
import { agenciesIn, belongsTo, type CountyOrNone, countiesOfFact, officialsIn } from './counties';
import { countiesOfMeeting } from './meetings';
import { notesOn } from './notes';
import { newestFirst } from './order';
import { bySoonestDue, countiesOfPromise, promiseRow } from './promises';
import type { Records } from './records';
import type { CountyDetail, TimelineEntry } from './views';

const BEYOND = { fips: null, name: '' } as const;

/**
 * A county's page: its agencies and officials, everything dated that is known about them newest first,
 * and its promises (open ones first). Asked for no county, the same of what belongs to none, such as a governor
 * and ICE. Null for an unknown code.
 */
export function answerCounty(
  records: Records,
  fips: CountyOrNone,
  today: string,
): CountyDetail | null {
  const county = fips === null ? BEYOND : COUNTIES.find((c) => c.fips === fips);
  if (!county) return null;
  const agencies = agenciesIn(records, fips);
  const officials = officialsIn(records, fips);
  const commitments = bySoonestDue(records.all('commitment'));
  const promises = [
    ...commitments.filter((c) => c.state === 'open'),
    ...commitments.filter((c) => c.state !== 'open'),
  ]
    .filter((commitment) => belongsTo(countiesOfPromise(records, commitment), fips))
    .map((commitment) => promiseRow(records, commitment, today));
  const subjects = [...agencies, ...officials];
  const laws = lawsWith(records.all('law'));
  return {
    ...county,
    agencies,
    officials,
    timeline: newestFirst(
      [...entriesOf(records, fips), ...lawEntries(laws, today)],
      (entry) => entry.date,
    ),
    promises,
    notes: newestFirst(
      subjects.flatMap((subject) => notesOn(records, subject.id)),
      (note) => note.date,
    ),
    laws,
  };
}

/** Laws that came into force by today. */
const lawEntries = (laws: readonly StateLaw[], today: string): readonly TimelineEntry[] =>
  laws
    .filter(({ from }) => from !== '' && from <= today)
    .map((law) => ({ date: law.from, type: 'law', law }));

function entriesOf(records: Records, fips: CountyOrNone): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const fact of records.all('fact')) {
    if (!belongsTo(countiesOfFact(records, fact), fips)) continue;
    const date = fact.validFrom || fact.sourceDate;
    entries.push({ date, type: 'fact', fact, agency: records.one('agency', fact.agency) });
  }
  for (const official of officialsIn(records, fips)) {
    if (official.termStart) entries.push({ date: official.termStart, type: 'term', official });
    for (const statement of records.by('statement', 'official', official.id)) {
      entries.push({ date: statement.date, type: 'statement', statement, official });
    }
  }
  for (const meeting of records.all('meeting')) {
    if (!belongsTo(countiesOfMeeting(records, meeting), fips)) continue;
    const official = records.one('official', meeting.official);
    entries.push({ date: meeting.date, type: 'meeting', meeting, official });
  }
  for (const contest of records.all('contest')) {
    if (belongsTo(contest.counties, fips)) {
      entries.push({ date: contest.date, type: 'contest', contest });
    }
  }
  for (const operation of records.all('operation')) {
    if (belongsTo(operation.counties, fips)) {
      entries.push({ date: operation.start, type: 'operation', operation });
    }
  }
  return entries;
}
