import { joinKnowledge, type Knowledge, knowledgeIn } from '../../core/merge/knowledge';
import type { ImportDecisions, PlannedRecord } from '../../core/merge/plan-types';
import { KINDS } from '../../core/model/kinds';
import { type Change, isAlive, type RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { inTheNameOf } from '../commands/in-name-of';
import { timeOfDay } from '../local-time';
import { holdOf, isErasing } from '../retention/legal-hold';
import type { Done, ImportError } from '../vault';
import { isBaseMissing } from './base-file';
import { decidePairs } from './decide-pairs';
import { choicesFor, decidedChanges } from './decided-changes';
import { sameCount } from './decode';
import type { ExchangeDeps } from './exchange-deps';
import { knowledgeText, logOf, MOST_MEMBERS } from './exchange-log';
import { takenNote } from './folder-notes';
import type { PlannedImport } from './import-file';
import { suggestionChanges } from './keep-suggestions';
import { cameAgain } from './let-go';
import { MAX_DEVICES } from './manifest';
import { ownGroupOf } from './own-identity';
import { applyRecall } from './recall-request';
import { subjectOf } from './scope-subject';
import { trustOf } from './sender-trust';

/** Writes a plan: one transaction, one journal entry, and a line in the log that stays when it is undone. */
export async function applyImport(
  deps: ExchangeDeps,
  plan: PlannedImport,
  decisions: ImportDecisions,
): Promise<Result<Done, ImportError>> {
  if (plan.manifest.purpose === 'recall') return applyRecall(deps, plan);
  if (isStale(deps, plan.records) || isWritten(deps, plan)) return err({ type: 'plan-stale' });
  const { manifest, signer } = plan;
  if (trustOf(deps.set, signer, manifest.sender.groupId).is === 'revoked') {
    return err({ type: 'sender-revoked' });
  }
  const decided = decidePairs(deps, plan, decisions.pairs);
  if (!decided.ok) return decided;
  if (isStale(deps, decided.value.records)) return err({ type: 'plan-stale' });
  // A legal hold stops what others deleted, too.
  const onHold = holdOf(deps.set) !== null;
  const erases = (r: PlannedRecord) => r.before !== null && isAlive(r.before) && !isAlive(r.after);
  const all = decided.value.records;
  const records = onHold ? all.filter((r) => !erases(r)) : all;
  const merged = records.filter((r) => r.after !== r.before).map((r) => r.after);
  const changes = records
    .flatMap((record) => decidedChanges(record, choicesFor(record, decisions)))
    .filter((change) => !onHold || !isErasing([change]));
  changes.push(...cameAgain(deps.set, records));
  const { partnerName } = plan.preview.sender;
  const source = { manifest, partnerName, today: deps.today() };
  changes.push(...decided.value.changes);
  changes.push(...suggestionChanges(deps.set, records, source));
  const observed = records.flatMap(({ heard }) => heard ?? []);
  const entry = deps.newId();
  if (plan.preview.joins) {
    changes.push(...inTheNameOf(deps.set, ownGroupOf(deps.set), manifest.sender.groupId));
  }
  const writes = merged.length + plan.partners.length > 0 || changes.length > 0;
  const done = await deps.commit(
    {
      merged: [...merged, ...plan.partners],
      changes,
      observed,
      lasting: [logLine(deps, plan, all, writes ? entry : ''), ...takenNote(deps, plan.digest)],
    },
    { label: 'file-imported', import: true, entry },
  );
  return done.ok ? ok(done.value) : done;
}

/** Whether a record of the plan was written since the plan was made. Records are never changed in place. */
const isStale = (deps: ExchangeDeps, records: readonly PlannedRecord[]): boolean =>
  records.some((r) => (deps.set.known(r.kind, r.id) ?? null) !== r.before);

/** Whether a kind was written of which there are records here that the plan leaves as they are. */
const isWritten = (deps: ExchangeDeps, { versions }: PlannedImport): boolean =>
  [...versions].some(([kind, version]) => deps.set.version(kind) !== version);

function logLine(
  deps: ExchangeDeps,
  plan: PlannedImport,
  decided: readonly PlannedRecord[],
  journalEntry: string,
): Change {
  const { manifest, signer, recipient, records, same } = plan;
  const { scope, sender } = manifest;
  const seen = joinKnowledge([knowledgeIn(records.map((r) => r.after)), same.knowledge]);
  // Changes since a file that is not here tell less than their sender knew: what that file said was never seen.
  const knew = isBaseMissing(logOf(deps.set), manifest)
    ? []
    : [...joinKnowledge([Object.entries(manifest.vector), only(seen, sender.device)])];
  return {
    kind: 'exchange-log',
    id: deps.newId(),
    set: KINDS['exchange-log'].write({
      direction: 'in',
      exportId: manifest.exportId,
      partner: sender.name,
      ...subjectOf(scope),
      group: sender.groupId,
      purpose: manifest.purpose,
      base: manifest.base ?? '',
      redactions: manifest.redactions,
      expiresOn: manifest.expiresOn,
      signer,
      recipient,
      sequence: manifest.sequence,
      knew: knowledgeText(new Map(knew.slice(0, MAX_DEVICES))),
      date: deps.today(),
      time: timeOfDay(deps.now()),
      records: records.length + sameCount(same),
      people: manifest.counts['member'] ?? 0,
      leftOut: manifest.notShared,
      journalEntry,
      members: membersOf(plan, decided),
      refused: Object.fromEntries(plan.refusals.slice(0, MOST_MEMBERS)),
    }),
  };
}

/** Whom a partner's file named; nobody for a copy of everything, or when they are too many to list. */
function membersOf(
  { manifest, refusals }: PlannedImport,
  records: readonly PlannedRecord[],
): readonly RecordId[] {
  if (manifest.scope.type === 'everything') return [];
  const unnamed = new Set(refusals.map(([id]) => id));
  const named = records.filter(
    ({ kind, id, change }) => kind === 'member' && change !== 'deleted' && !unnamed.has(id),
  );
  return named.length > MOST_MEMBERS ? [] : named.map(({ id }) => id);
}

/** The sender's own writes among records: those we have seen now, whatever the manifest claims. */
function only(seen: Knowledge, device: string): [string, string][] {
  const last = seen.get(device);
  return last === undefined ? [] : [[device, last]];
}
