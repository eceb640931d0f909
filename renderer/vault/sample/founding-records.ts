import facts from '../../../resources/founding-facts.json';
import { GROUP_COLORS } from '../../core/model/group';
import type { Draft, KindName } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import { sampleChange, sampleId } from './sample-change';
import { spelledSource } from './sample-source';

/** Day on which the founding article speaks, as exactly as it is known. */
const WHEN = '2019-02';

/** The id of a founding group, by the name that the file gives it. */
export const foundingGroupId = (name: string): RecordId => sampleId('group', name);

/** The groups, agencies, officials, sourced facts with their disputes, quotes, election, operation and demands of February 2019. */
export function foundingRecords(): readonly Change[] {
  const changes: Change[] = [];
  const add = <K extends KindName>(kind: K, key: string, draft: Draft<K>) => {
    changes.push(sampleChange(kind, draft, sampleId(kind, key)));
  };

  for (const [place, { name }] of facts.groups.entries()) {
    add('group', name, { name, color: GROUP_COLORS[place % GROUP_COLORS.length] });
  }
  for (const { name, county } of facts.agencies) {
    add('agency', name, { name, type: 'sheriff', counties: [county] });
  }
  const agencyOf = (county: string): RecordId | null => {
    const agency = facts.agencies.find((a) => a.county === county);
    return agency ? sampleId('agency', agency.name) : null;
  };

  const federal = new Set(facts.officials.flatMap((o) => ('agency' in o && o.agency) || []));
  for (const name of federal) add('agency', name, { name, type: 'federal' });
  for (const official of facts.officials) {
    const { name, office, nameElsewhere, county, agency, termStart } = official as Partial<
      Record<'nameElsewhere' | 'county' | 'agency' | 'termStart', string>
    > &
      typeof official;
    add('official', name, {
      name,
      office,
      nameElsewhere,
      county,
      termStart,
      agency: agency ? sampleId('agency', agency) : county ? agencyOf(county) : null,
    });
  }

  for (const [place, fact] of facts.facts.entries()) {
    add('fact', String(place), {
      agency: agencyOf(fact.county),
      county: fact.county,
      topic: fact.topic as Draft<'fact'>['topic'],
      value: fact.value,
      // What the article tells of detainers are the sheriffs' own announcements.
      basis: fact.topic === 'detainer-hold' ? 'stated' : '',
      text: fact.text,
      validFrom: fact.date,
      confidence: fact.confidence as Draft<'fact'>['confidence'],
      sourceKind: 'press',
      source: spelledSource(fact.source),
      sourceDate: WHEN,
      otherwise: fact.otherwise,
    });
  }
  for (const [place, { by, date, quote, source }] of facts.statements.entries()) {
    add('statement', String(place), {
      official: sampleId('official', by),
      kind: 'statement',
      date,
      quote,
      source: spelledSource(source),
    });
  }
  for (const [place, { date, kind, counties, text, source }] of facts.elections.entries()) {
    add('contest', String(place), {
      date,
      kind: kind as Draft<'contest'>['kind'],
      counties,
      text,
      source: spelledSource(source),
    });
  }
  const { targetedCounties, source, ...operation } = facts.operation;
  add('operation', 'february', {
    ...operation,
    counties: targetedCounties,
    source: spelledSource(source),
  });
  for (const [place, { to, ask, source }] of facts.demands.entries()) {
    add('demand', String(place), { to, ask, date: WHEN, source: spelledSource(source) });
  }
  return changes;
}
