import { fold } from '../matching/fold';
import { matchesAll, searchTerms } from '../matching/search-text';
import { COUNTIES, countyName } from '../model/county';
import { eventSearchText, inTimeOrder } from './event-rows';
import { newestFirst, sortedBy } from './order';
import type { Records } from './records';
import type { FoundRow, MemberRow } from './views';

/** At least this many of each type are kept, so that a common first name does not hide a county. */
const EACH = 2;

/** How well a label fits: 0 it begins with what was typed, 1 every term begins a word of it, 2 otherwise. */
export const rank = (label: string, terms: readonly string[]): 0 | 1 | 2 =>
  rankFolded(fold(label), terms);

/** The same of a label that is folded already. */
export function rankFolded(folded: string, terms: readonly string[]): 0 | 1 | 2 {
  if (folded.startsWith(terms.join(' '))) return 0;
  return terms.every((term) => folded.startsWith(term) || folded.includes(` ${term}`)) ? 1 : 2;
}

/**
 * The command palette's hits over members, events, counties, officials and meetings, in that order and
 * in each type the best first. `findMembers` gives the best members for terms: only the vault can look
 * through 100,000 of them at once.
 */
export function answerFind(
  records: Records,
  query: { readonly search: string; readonly limit: number },
  findMembers: (terms: readonly string[], limit: number) => readonly MemberRow[],
): readonly FoundRow[] {
  const terms = searchTerms(query.search);
  const limit = Math.max(0, query.limit);
  if (terms.length === 0 || limit === 0) return [];
  const byType = [
    findMembers(terms, limit).map(memberHit),
    best(eventHits(records, terms), terms, limit),
    best(countyHits(terms), terms, limit),
    best(officialHits(records, terms), terms, limit),
    best(meetingHits(records, terms), terms, limit),
  ];
  const taken = byType.map((hits) => hits.slice(0, EACH));
  let room = limit - taken.reduce((sum, hits) => sum + hits.length, 0);
  for (const [type, hits] of byType.entries()) {
    if (room <= 0) break;
    const more = hits.slice(EACH, EACH + room);
    taken[type]?.push(...more);
    room -= more.length;
  }
  return taken.flat().slice(0, limit);
}

function best(hits: readonly FoundRow[], terms: readonly string[], limit: number): FoundRow[] {
  return hits
    .map((hit) => ({ hit, rank: Math.min(rank(hit.label, terms), rank(hit.labelEs, terms)) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

const memberHit = (row: MemberRow): FoundRow => ({
  type: 'member',
  id: row.id,
  label: row.name,
  labelEs: row.name,
  detail: countyName(row.county),
});

function eventHits(records: Records, terms: readonly string[]): FoundRow[] {
  return [...inTimeOrder(records.all('event'))]
    .reverse()
    .filter((event) => matchesAll(eventSearchText(event), terms))
    .map((event) => ({
      type: 'event',
      id: event.id,
      label: event.titleEn || event.titleEs,
      labelEs: event.titleEs || event.titleEn,
      detail: event.date,
    }));
}

function countyHits(terms: readonly string[]): FoundRow[] {
  return COUNTIES.filter(({ name }) =>
    matchesAll(`${fold(name)} county\ncondado de ${fold(name)}`, terms),
  ).map(({ fips, name }) => ({ type: 'county', id: fips, label: name, labelEs: name, detail: '' }));
}

function officialHits(records: Records, terms: readonly string[]): FoundRow[] {
  const found = records
    .all('official')
    .filter((o) => matchesAll(fold(`${o.name} ${o.nameElsewhere} ${o.office}`), terms));
  return sortedBy(found, (official) => official.name).map(({ id, name, office }) => ({
    type: 'official',
    id,
    label: name,
    labelEs: name,
    detail: office,
  }));
}

function meetingHits(records: Records, terms: readonly string[]): FoundRow[] {
  const hits = records.all('meeting').flatMap((meeting): FoundRow[] => {
    const official = records.one('official', meeting.official);
    const name = official?.name ?? '';
    const text = fold(`${name} ${meeting.place} ${meeting.date}`);
    if (!matchesAll(text, terms)) return [];
    const label = name || meeting.place;
    return [{ type: 'meeting', id: meeting.id, label, labelEs: label, detail: meeting.date }];
  });
  return newestFirst(hits, (hit) => hit.detail);
}
