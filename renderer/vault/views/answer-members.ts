import { displayName, namePartsAt } from '../../core/matching/names';
import { nicknameTerms } from '../../core/matching/nickname-terms';
import { searchTerms } from '../../core/matching/search-text';
import { attendanceId } from '../../core/model/attendance-id';
import type { RecordId } from '../../core/record';
import { rank } from '../../core/views/find';
import { memberRow } from '../../core/views/member-detail';
import type { Records } from '../../core/views/records';
import type { MemberRow, MembersQuery, Views, Window } from '../../core/views/views';
import type { WorkingSet } from '../store/working-set';
import type { MemberIndex } from './member-index';
import type { Circle } from './segment-index';

/** The member list: a window of rows. `descending` turns the whole order around. `circle`: whom the filter's rule means. */
export function answerMembers(
  index: MemberIndex,
  records: Records,
  set: WorkingSet,
  query: MembersQuery,
  circle: Circle | null,
): Window<MemberRow> {
  const found = index.found(searchTerms(query.search), query.filter, query.sort, circle);
  const { total } = found;
  const from = Math.max(0, Math.min(query.from, total));
  const to = Math.min(total, from + Math.max(0, query.count));
  const rows: MemberRow[] = [];
  for (let at = from; at < to; at++) {
    const row = rowOf(records, found.at(query.descending ? total - 1 - at : at));
    if (row) rows.push(row);
  }
  return { total, all: set.count('member'), from, rows };
}

/** Members who are not on an event's list, as far as the limit: those who match by name, then those by a nickname. */
export function answerInvitable(
  index: MemberIndex,
  records: Records,
  set: WorkingSet,
  query: Views['invitable']['query'],
): readonly MemberRow[] {
  const rows = new Map<RecordId, MemberRow>();
  if (query.limit <= 0) return [];
  const terms = searchTerms(query.search);
  for (const words of [terms, ...nicknameTerms(terms)]) {
    for (const id of index.matching(words)) {
      if (set.get('attendance', attendanceId(query.event, id))) continue;
      const row = rowOf(records, id);
      if (row) rows.set(id, row);
      if (rows.size >= query.limit) return [...rows.values()];
    }
  }
  return [...rows.values()];
}

/** After this many hits, which is more than anyone reads, the best so far are good enough. */
const RANKED = 2_000;

/** The members who fit best: names that begin as typed, then words that do, then the rest, each by name. */
export function findMembers(
  index: MemberIndex,
  records: Records,
  set: WorkingSet,
  terms: readonly string[],
  limit: number,
): readonly MemberRow[] {
  const byRank: readonly [RecordId[], RecordId[], RecordId[]] = [[], [], []];
  let seen = 0;
  for (const id of index.matching(terms)) {
    const member = set.glance('member', id);
    if (!member) continue;
    const ids = byRank[rank(displayName(namePartsAt(member)), terms)];
    if (ids.length < limit) ids.push(id);
    if (byRank[0].length >= limit) break;
    if (++seen >= RANKED && byRank.flat().length >= limit) break;
  }
  return byRank
    .flat()
    .slice(0, limit)
    .flatMap((id) => rowOf(records, id) ?? []);
}

function rowOf(records: Records, id: RecordId): MemberRow | null {
  const member = records.one('member', id);
  return member && memberRow(member);
}
