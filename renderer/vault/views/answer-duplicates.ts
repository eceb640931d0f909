import { MATCH_STRENGTHS } from '../../core/matching/match';
import { displayName } from '../../core/matching/names';
import type { Verdict } from '../../core/model/verdict';
import type { RecordId } from '../../core/record';
import { deriveOnce } from '../../core/views/derive-once';
import { memberRow } from '../../core/views/member-detail';
import { sortedByKey } from '../../core/views/order';
import type { DuplicateGroup } from '../../core/views/people-views';
import type { Records } from '../../core/views/records';
import type { MemberRow, Views } from '../../core/views/views';
import { type FoundGroup, foundDuplicates } from '../matching/found-duplicates';
import { peopleIndexOf } from '../matching/people-index';
import type { WorkingSet } from '../store/working-set';

/** Members who may be the person, the surest first. */
export function answerSimilarMembers(
  records: Records,
  set: WorkingSet,
  { person, except, limit, weak = 'same-name' }: Views['similar-members']['query'],
): Views['similar-members']['result'] {
  if (limit <= 0) return [];
  return peopleIndexOf(set)
    .similar(person, { except, limit, weak })
    .flatMap(({ id, match }) => {
      const row = rowOf(records, id);
      return row ? [{ row, match }] : [];
    });
}

/** A window of the groups that the last scan found. */
export function answerDuplicates(
  records: Records,
  set: WorkingSet,
  query: Views['duplicates']['query'],
): Views['duplicates']['result'] {
  const { scanned, outdated, groups } = foundDuplicates(set);
  const byStrength = Object.fromEntries(MATCH_STRENGTHS.map((strength) => [strength, 0])) as {
    [S in FoundGroup['strength']]: number;
  };
  for (const { strength } of groups) byStrength[strength] += 1;
  const wanted =
    query.strength === 'all'
      ? groups
      : groups.filter(({ strength }) => strength === query.strength);
  const from = Math.max(0, Math.min(query.from, wanted.length));
  return {
    scanned,
    outdated,
    total: wanted.length,
    from,
    groups: wanted
      .slice(from, from + Math.max(0, query.count))
      .map((group) => shownGroup(records, group)),
    byStrength,
  };
}

/** A window of what was decided about pairs who are both still here, latest first. */
export function answerVerdicts(
  records: Records,
  query: Views['verdicts']['query'],
): Views['verdicts']['result'] {
  const there = latestFirst(records.all('verdict')).filter(
    ({ a, b }) => records.one('member', a) && records.one('member', b),
  );
  const from = Math.max(0, query.from);
  return {
    total: there.length,
    rows: there.slice(from, from + Math.max(0, query.count)).map((verdict) => ({
      verdict,
      a: nameOf(records, verdict.a),
      b: nameOf(records, verdict.b),
    })),
  };
}

const latestFirst: (verdicts: readonly Verdict[]) => readonly Verdict[] = deriveOnce((verdicts) =>
  sortedByKey(verdicts, ({ date, id }) => `${date} ${id}`).reverse(),
);

function shownGroup(records: Records, group: FoundGroup): DuplicateGroup {
  return { ...group, members: group.members.flatMap((id) => rowOf(records, id) ?? []) };
}

function rowOf(records: Records, id: RecordId): MemberRow | null {
  const member = records.one('member', id);
  return member && memberRow(member);
}

function nameOf(records: Records, id: RecordId | null): string {
  const member = records.one('member', id);
  return member ? displayName(member) : '';
}
