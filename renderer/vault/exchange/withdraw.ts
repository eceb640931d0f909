import { deviceOf } from '../../core/clock/stamp';
import { stampsOf } from '../../core/merge/knowledge';
import type { ExchangeLog } from '../../core/model/workspace';
import { type Change, isAlive, type Rec, type RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { JournalLabel } from '../../core/views/journal-labels';
import { dependentsOf } from '../commands/dependents';
import { hangingIn, labelled } from '../kept-in';
import { keptSums } from '../retention/kept-sums';
import { holdOf, isErasing } from '../retention/legal-hold';
import type { Named } from '../store/take-back';
import { takeEntriesBack } from '../store/take-back-all';
import type { Done, StoreError } from '../vault';
import type { ExchangeDeps } from './exchange-deps';
import { inForce, isNamedIn } from './in-force';
import { ownGroupOf } from './own-identity';

/** What taking files back comes to: the changes, and what stays. `kept` counts fields, `keptIn` names their records. */
export type Withdrawal = {
  readonly changes: readonly Change[];
  readonly entries: readonly string[];
  readonly kept: number;
  readonly keptIn: readonly Named[];
};

/**
 * What files brought, taken back as if they had never come: by the journal, newest first, by the rules of undoing an
 * import. Of files that the journal forgot, the people whom only their group decides about go, if nobody here wrote on
 * them; who came to an event stays counted. What another file brought as well stays. `countsStay`: of every file, who
 * came to an event that stays is counted there, as when names run out.
 */
export async function withdrawalOf(
  deps: ExchangeDeps,
  lines: readonly ExchangeLog[],
  countsStay = false,
): Promise<Result<Withdrawal, StoreError>> {
  const { set } = deps;
  const found = await deps.entries(lines.flatMap(({ journalEntry }) => journalEntry || []));
  if (!found.ok) return found;
  const has = new Set(found.value.map(({ id }) => id));
  const spares = sparedBy(deps, lines);
  const back = takeEntriesBack(found.value, set.known, hangingIn(set), spares);
  const forgotten = lines.filter(
    ({ journalEntry }) => journalEntry !== '' && !has.has(journalEntry),
  );
  const old = forgottenPeople(deps, forgotten, back.changes, back.keptIn, spares);
  const gone = new Set(back.changes.map(keyOf));
  const suggestions = lines.flatMap(({ exportId }) => set.by('suggestion', 'exportId', exportId));
  const counted = countsStay ? [...old.gone, ...deletedBy(set, back.changes)] : old.gone;
  const deleted = new Set(back.changes.filter((change) => 'delete' in change).map(keyOf));
  const changes: Change[] = [
    ...back.changes,
    ...keptSums(set, counted).filter((change) => !deleted.has(keyOf(change))),
    ...[...old.gone, ...suggestions]
      .filter((record) => !gone.has(keyOf(record)))
      .map(({ kind, id }): Change => ({ kind, id, delete: true })),
  ];
  return ok({
    changes,
    entries: [...has],
    kept: back.kept + old.kept.length,
    keptIn: [...back.keptIn, ...old.kept],
  });
}

/** The records that changes delete, as they are before. */
const deletedBy = (set: ExchangeDeps['set'], changes: readonly Change[]): readonly Rec[] =>
  changes.flatMap((change) => ('delete' in change ? (set.get(change.kind, change.id) ?? []) : []));

/** Why nothing was withdrawn. */
export type WithdrawError =
  | StoreError
  | { readonly type: 'nothing-to-undo' }
  | { readonly type: 'legal-hold' };

/**
 * Writes a withdrawal as one entry that can be undone, and marks the lines. `marks`: what else they learn; of files that
 * were asked back the counts stay.
 */
export async function withdraw(
  deps: ExchangeDeps,
  lines: readonly ExchangeLog[],
  label: JournalLabel,
  marks: { readonly recalledOn?: string } = {},
  lasting: readonly Change[] = [],
): Promise<Result<Done, WithdrawError>> {
  if (lines.length === 0) return err({ type: 'nothing-to-undo' });
  const found = await withdrawalOf(deps, lines, marks.recalledOn !== undefined);
  if (!found.ok) return found;
  const { changes, entries, kept, keptIn } = found.value;
  if (holdOf(deps.set) && isErasing(changes)) return err({ type: 'legal-hold' });
  const noted = lines.map(({ id }): Change => {
    return { kind: 'exchange-log', id, set: { undone: true, ...marks } };
  });
  const done = await deps.commit(
    { changes: [...changes, ...noted], lasting },
    { label, import: true, undoes: entries },
  );
  return done.ok ? ok({ ...done.value, kept, keptIn: labelled(keptIn, deps.set) }) : done;
}

/** What stays although the files brought it: what others brought too, and groups that are known by their card. */
function sparedBy(deps: ExchangeDeps, lines: readonly ExchangeLog[]) {
  const { set } = deps;
  const going = new Set(lines.map(({ id }) => id));
  const others = inForce(set)
    .filter(({ id }) => !going.has(id))
    .map((line) => ({ line, people: new Set(line.members) }));
  const steward = (id: RecordId) => set.known('member', id)?.fields['stewardGroup'];
  const isNamed = (id: RecordId, event: unknown) =>
    others.some(({ line, people }) => {
      if (event !== undefined && line.event !== event) return false;
      const decides = steward(id);
      return isNamedIn(line, people, id, typeof decides === 'string' ? decides : null);
    });
  return (kind: string, id: RecordId): boolean => {
    if (kind === 'group') return set.get('partner', id) !== undefined;
    if (kind === 'event') return others.some(({ line }) => line.event === id);
    if (kind === 'member') return isNamed(id, undefined);
    if (kind !== 'attendance') return false;
    const { member, event } = set.known(kind, id)?.fields ?? {};
    return typeof member === 'string' && isNamed(member, event ?? null);
  };
}

/** People of files that the journal forgot, with what hangs on them; and those who stay because someone here wrote on them. */
function forgottenPeople(
  { set, device }: ExchangeDeps,
  lines: readonly ExchangeLog[],
  changes: readonly Change[],
  keptIn: readonly Named[],
  spares: (kind: string, id: RecordId) => boolean,
): { readonly gone: readonly Rec[]; readonly kept: readonly Named[] } {
  const seen = new Set([...changes, ...keptIn].map(keyOf));
  const ownGroup = ownGroupOf(set);
  const isOurs = (record: Rec) => [...stampsOf(record)].some((stamp) => deviceOf(stamp) === device);
  const gone: Rec[] = [];
  const kept: Named[] = [];
  for (const line of lines) {
    const { group } = line;
    if (group === null || group === ownGroup) continue;
    const named = new Set(line.members);
    for (const member of set.by('member', 'stewardGroup', group)) {
      if (seen.has(keyOf(member)) || !isNamedIn(line, named, member.id, group)) continue;
      seen.add(keyOf(member));
      if (spares('member', member.id)) continue;
      const hanging = dependentsOf(set, 'member', member.id);
      const isWritten = isOurs(member) || hanging.some((r) => r.kind !== 'attendance' && isOurs(r));
      if (isWritten) kept.push({ kind: 'member', id: member.id });
      else gone.push(member, ...hanging.filter(isAlive));
    }
  }
  return { gone, kept };
}

const keyOf = ({ kind, id }: Named): string => `${kind}\n${id}`;
