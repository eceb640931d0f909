import { KINDS } from '../../core/model/kinds';
import { type Verdict, verdictId, verdictKind } from '../../core/model/verdict';
import type { VERDICTS } from '../../core/model/vocabulary';
import type { Change, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';

/** Verdicts, the one that says most first: who is one person is also of one household. */
const SAYS: readonly (typeof VERDICTS)[number][] = [
  'same-person',
  'same-household',
  'different-people',
];

/** Every verdict about a member. */
export const verdictsAbout = (set: WorkingSet, member: RecordId): readonly Verdict[] =>
  (['a', 'b'] as const).flatMap((side) =>
    set.by('verdict', side, member).map((record) => verdictKind.read(record)),
  );

/** The change that writes what was decided about two members; null when it says so already. */
export function verdictChange(
  set: WorkingSet,
  pair: readonly [RecordId, RecordId],
  says: Verdict['says'],
  how: { readonly date: string; readonly by: string },
): Change | null {
  const [a, b] = [...pair].sort() as [RecordId, RecordId];
  const id = verdictId(a, b);
  const current = set.get('verdict', id);
  if (current && verdictKind.read(current).says === says) return null;
  return { kind: 'verdict', id, set: KINDS.verdict.write({ a, b, says, ...how }, current) };
}

/**
 * What was decided about the others is decided about the one who stays, and each of them is the same person
 * as that one from now on. Where two verdicts meet, the one that says more stays.
 */
export function movedVerdicts(
  set: WorkingSet,
  keep: RecordId,
  others: readonly RecordId[],
  how: { readonly date: string; readonly by: string },
): { readonly changes: readonly Change[]; readonly moved: number } {
  const merged = new Set([keep, ...others]);
  const gone = new Set<RecordId>();
  const about = new Map<RecordId, Verdict>();
  for (const other of others) {
    for (const verdict of verdictsAbout(set, other)) {
      const third = verdict.a === other ? verdict.b : verdict.a;
      if (third === keep) continue;
      gone.add(verdict.id);
      if (third === null || merged.has(third)) continue;
      const known = about.get(third);
      if (!known || SAYS.indexOf(verdict.says) < SAYS.indexOf(known.says))
        about.set(third, verdict);
    }
  }
  const changes: Change[] = Array.from(gone, (id) => ({ kind: 'verdict', id, delete: true }));
  for (const [third, { says, date, by }] of about) {
    const current = set.get('verdict', verdictId(keep, third));
    const kept = current && verdictKind.read(current).says;
    if (kept && SAYS.indexOf(kept) <= SAYS.indexOf(says)) continue;
    const change = verdictChange(set, [keep, third], says, { date, by });
    if (change) changes.push(change);
  }
  for (const other of others) {
    const change = verdictChange(set, [keep, other], 'same-person', how);
    if (change) changes.push(change);
  }
  return { changes, moved: about.size };
}
