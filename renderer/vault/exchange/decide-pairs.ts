import { asItIs, type PairDecision, type PlannedRecord } from '../../core/merge/plan-types';
import type { Change, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { judgePair } from '../commands/judge-pair';
import { verdictChange } from '../merging/moved-verdicts';
import { workspaceOf } from '../opening/known-workspace';
import type { WorkingSet } from '../store/working-set';
import type { ImportError } from '../vault';
import type { ExchangeDeps } from './exchange-deps';
import type { PlannedImport } from './import-file';
import { type DecidedPairs, joinPerson } from './join-person';
import type { SamePeople } from './same-people';

/**
 * Carries out what was said of new people who look like someone here. Who is the same person as one of ours is not
 * added: our record stays and gets what it lacks, and everything in the file that hangs on theirs hangs on it. Only
 * who stands beside each other in the plan can be decided about, and nobody is one with two others.
 */
export function decidePairs(
  deps: ExchangeDeps,
  plan: PlannedImport,
  pairs: readonly PairDecision[],
): Result<DecidedPairs, ImportError> {
  const joined = new Map<RecordId, RecordId>();
  for (const { theirs, ours, says } of pairs) {
    const isShown = plan.lookAlikes.get(theirs)?.some(({ id }) => id === ours);
    const isTwice = says === 'same-person' && joined.has(theirs);
    if (!isShown || isTwice || !deps.set.get('member', ours)) return err({ type: 'not-in-plan' });
    if (says === 'same-person') joined.set(theirs, ours);
  }
  const records =
    joined.size > 0
      ? [...plan.planRecords(joined).records, ...rowsHere(deps.set, plan, joined)]
      : plan.records;
  const whole = joinAll(deps, plan, records, joined);
  return ok({
    records: whole.records,
    changes: [...whole.changes, ...verdicts(deps, plan, pairs, joined)],
  });
}

/** Rows of rosters that the plan leaves as they are, of those with whom someone becomes one. */
function rowsHere(set: WorkingSet, { same }: PlannedImport, joined: SamePeople): PlannedRecord[] {
  const ids = new Set(same.ids.get('attendance'));
  return [...new Set(joined.values())]
    .flatMap((ours) => set.by('attendance', 'member', ours))
    .filter(({ id }) => ids.has(id))
    .map(asItIs);
}

function joinAll(
  deps: ExchangeDeps,
  plan: PlannedImport,
  records: readonly PlannedRecord[],
  joined: SamePeople,
): DecidedPairs {
  let all = records;
  const changes: Change[] = [];
  for (const [theirs, ours] of joined) {
    const added = plan.records.find(({ kind, id }) => kind === 'member' && id === theirs);
    if (!added) continue;
    const one = joinPerson(deps, plan, all, added.after, ours);
    all = one.records;
    changes.push(...one.changes);
  }
  return { records: all, changes };
}

/** What is remembered of each pair; and people of one household are put into one. */
function verdicts(
  deps: ExchangeDeps,
  plan: PlannedImport,
  pairs: readonly PairDecision[],
  joined: SamePeople,
): Change[] {
  const workspace = workspaceOf(deps.set);
  const how = { date: deps.today(), by: workspace?.organizer ?? '' };
  const set = withPlanned(deps.set, plan.records);
  return pairs.flatMap(({ theirs, ours, says }): readonly Change[] => {
    if (says === 'same-person') {
      const change = verdictChange(deps.set, [theirs, ours], says, how);
      return change ? [change] : [];
    }
    const who = joined.get(theirs) ?? theirs;
    if (who === ours) return [];
    const judged = judgePair(
      { type: 'judge-pair', members: [who, ours], says },
      {
        set,
        newId: deps.newId,
        today: deps.today,
        now: deps.now,
        membersOf: () => [],
        device: deps.device,
        organizer: how.by,
        ownGroup: workspace?.ownGroup ?? null,
      },
    );
    return judged.ok ? judged.value.changes : [];
  });
}

/** The records as they will be, as far as one is asked for by its id. */
function withPlanned(set: WorkingSet, records: readonly PlannedRecord[]): WorkingSet {
  const planned = new Map(records.map(({ kind, id, after }) => [`${kind} ${id}`, after]));
  return { ...set, get: (kind, id) => set.get(kind, id) ?? planned.get(`${kind} ${id}`) };
}
