import type { Agency } from '../model/agency';
import { COUNTIES } from '../model/county';
import type { Fact } from '../model/fact';
import type { Official } from '../model/official';
import { countiesOfMeeting } from './meetings';
import { sortedBy } from './order';
import { countiesOfPromise, isOverdue } from './promises';
import type { Records } from './records';
import type { CountyRow } from './views';

/** A county by its code; null stands for what belongs to no county, such as the state and federal agencies. */
export type CountyOrNone = string | null;

/** Whether something that belongs to these counties belongs to this one; to none of them when asked for none. */
export const belongsTo = (counties: readonly string[], fips: CountyOrNone): boolean =>
  fips === null ? counties.length === 0 : counties.includes(fips);

/** Agencies that serve a county, by name. */
export const agenciesIn = (records: Records, fips: CountyOrNone): readonly Agency[] =>
  sortedBy(
    records.all('agency').filter((agency) => belongsTo(agency.counties, fips)),
    (agency) => agency.name,
  );

/** Officials of a county: those who stand for it or sit in an agency that serves it, by name. */
export const officialsIn = (records: Records, fips: CountyOrNone): readonly Official[] =>
  sortedBy(
    records.all('official').filter((official) => {
      if (official.county) return official.county === fips;
      return belongsTo(records.one('agency', official.agency)?.counties ?? [], fips);
    }),
    (official) => official.name,
  );

/** The counties that a fact is about: its own, or those its agency serves. */
export const countiesOfFact = (records: Records, fact: Fact): readonly string[] =>
  fact.county ? [fact.county] : (records.one('agency', fact.agency)?.counties ?? []);

/** Whether someone holds the office on that day: the term has no end yet, or ends later. */
const holdsOffice = (official: Official, today: string): boolean =>
  official.termEnd === '' || official.termEnd >= today;

/** The 100 counties by name, each with what is known at a glance. */
export function answerCounties(records: Records, today: string): readonly CountyRow[] {
  const facts = new Map<string, { all: number; disputed: number }>();
  for (const fact of records.all('fact')) {
    for (const fips of countiesOfFact(records, fact)) {
      const sum = facts.get(fips) ?? { all: 0, disputed: 0 };
      sum.all++;
      if (fact.confidence === 'disputed') sum.disputed++;
      facts.set(fips, sum);
    }
  }
  const promises = new Map<string, { open: number; overdue: number }>();
  for (const commitment of records.all('commitment')) {
    if (commitment.state !== 'open') continue;
    for (const fips of countiesOfPromise(records, commitment)) {
      const sum = promises.get(fips) ?? { open: 0, overdue: 0 };
      sum.open++;
      if (isOverdue(commitment, today)) sum.overdue++;
      promises.set(fips, sum);
    }
  }
  const lastMeeting = new Map<string, string>();
  for (const meeting of records.all('meeting')) {
    for (const fips of countiesOfMeeting(records, meeting)) {
      if (meeting.date > (lastMeeting.get(fips) ?? '')) lastMeeting.set(fips, meeting.date);
    }
  }
  return COUNTIES.map(({ fips, name }) => ({
    fips,
    name,
    agencies: agenciesIn(records, fips).length,
    officials: officialsIn(records, fips)
      .filter((official) => holdsOffice(official, today))
      .map((official) => official.name),
    facts: facts.get(fips)?.all ?? 0,
    disputed: facts.get(fips)?.disputed ?? 0,
    openPromises: promises.get(fips)?.open ?? 0,
    overduePromises: promises.get(fips)?.overdue ?? 0,
    lastMeeting: lastMeeting.get(fips) ?? '',
  }));
}
