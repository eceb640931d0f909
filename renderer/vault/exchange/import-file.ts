import { aheadOf, type MergePlan } from '../../core/merge/plan-merge';
import type { PlanCounts, PlannedRecord, PlanProblem } from '../../core/merge/plan-types';
import { LOCAL_KINDS } from '../../core/model/kinds';
import type { Rec, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { WorkingSet } from '../store/working-set';
import type { ImportError, ImportPreview, Progress, RecallPreview } from '../vault';
import { fingerprintAmong, isForUs, secretFor } from './addressee';
import { isBaseMissing } from './base-file';
import { isTakenByItself } from './by-itself';
import { type DecodedBatch, decodeRecords, type Here, type SameRecords, sameCount } from './decode';
import type { ExchangeDeps } from './exchange-deps';
import { isSeen, lastOf, logOf } from './exchange-log';
import { fileDigest } from './file-digest';
import { type GuardedFile, guardFile } from './guard';
import { MAX_SHARED_FILE } from './limits';
import { findLookAlikes, type LookAlikes } from './look-alikes';
import type { Manifest } from './manifest';
import { openFile } from './open';
import { isOwnSigner } from './own-identity';
import { partnerOf } from './partners';
import type { Course } from './pause';
import { type PlanRecords, planningOf } from './plan-records';
import { inPreviewOrder, NAMED } from './plan-rows';
import { planRecall } from './recall-request';
import type { Find } from './record-label';
import type { SamePeople } from './same-people';
import { mayBringEverything, type SenderTrust, trustOf } from './sender-trust';
import { type VerifiedFile, verifyFile } from './verify';
import { adoptsGroup, partnersTaken } from './whole-copy';
import { findStray } from './within-scope';

/** A file that was opened and compared with what is here. Nothing of it is written yet. */
export type PlannedImport = {
  readonly manifest: Manifest;
  readonly signer: string;
  /** Fingerprint of our key, when the file was sealed to it; empty under a passphrase. */
  readonly recipient: string;
  /** In the order of the preview; without those of `same`, which nothing is done to. */
  readonly records: readonly PlannedRecord[];
  readonly same: SameRecords;
  /** How often each of their kinds had been written (`WorkingSet.version`): a plan is stale once one was again. */
  readonly versions: ReadonlyMap<string, number>;
  readonly planRecords: PlanRecords;
  /** Who no longer agrees to be shared, as the file says without naming them. */
  readonly refusals: MergePlan['refusals'];
  readonly preview: Omit<ImportPreview, 'plan'>;
  /** Partners whose cards come along in a copy of everything. */
  readonly partners: readonly Rec[];
  /** Finds a record as it would be after the import. */
  readonly find: Find;
  readonly lookAlikes: LookAlikes;
  /** SHA-256 of the file, by which the shared folder knows it; empty for a file larger than any that lies there. */
  readonly digest: string;
};

type Compared = Omit<PlannedImport, 'lookAlikes' | 'preview' | 'digest'> & {
  readonly preview: Omit<PlannedImport['preview'], 'lookAlikes'>;
};

const FIRST_RECORD_LINE = 3;
const NOBODY: SamePeople = new Map();

/**
 * Takes a file through every stage up to the plan. Any failure leaves nothing behind. A file sealed to keys needs no
 * passphrase.
 */
export async function planImport(
  deps: ExchangeDeps,
  file: Uint8Array<ArrayBuffer>,
  passphrase: string | null,
  limit: number,
  course: Course,
  onProgress: (progress: Progress) => void,
): Promise<Result<PlannedImport, ImportError>> {
  const guarded = guardFile(file, limit);
  if (!guarded.ok) return guarded;
  onProgress({ step: 'opening', done: 0, of: 1 });
  if (!(await course.goesOn())) return err({ type: 'cancelled' });
  const secret = secretFor(deps.set, guarded.value, passphrase);
  if (!secret) {
    const isByKey = guarded.value.scheme === 'keys';
    return err({ type: isByKey ? 'not-addressed-to-us' : 'wrong-passphrase' });
  }
  const opened = await openFile(guarded.value, secret);
  if (!(await course.goesOn())) return err({ type: 'cancelled' });
  if (!opened.ok) return opened;
  const verified = await verifyFile(opened.value);
  if (!verified.ok) return verified;
  const { manifest, signer } = verified.value;
  if (!isForUs(deps.set, guarded.value, manifest)) {
    return err({ type: 'not-addressed-to-us', forwarded: true });
  }
  // A copy of everything may delete whatever is here: by key it comes from a laptop of ours whose words were compared.
  if (guarded.value.scheme === 'keys' && manifest.scope.type === 'everything') {
    if (!mayBringEverything(deps.set, signer, manifest)) return err({ type: 'not-own-copy' });
  }
  const trust = trustOf(deps.set, signer, manifest.sender.groupId);
  if (trust.is === 'revoked') return err({ type: 'sender-revoked' });
  const { counts } = manifest;
  const expected = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const now = deps.now();
  const isLarge = manifest.scope.type === 'everything' && expected > NAMED;
  const decoded = await decodeRecords(
    verified.value,
    (done) => {
      onProgress({ step: 'reading', done: Math.min(done, expected), of: expected });
      return course.goesOn();
    },
    isLarge ? hereIn(deps.set, now) : undefined,
  );
  if (!decoded.ok) return decoded;
  onProgress({ step: 'planning', done: 0, of: 1 });
  if (!(await course.goesOn())) return err({ type: 'cancelled' });
  const planned = planDecoded(deps, guarded.value, verified.value, trust, decoded.value);
  if (!planned.ok) return planned;
  const lookAlikes = await findLookAlikes(deps.set, planned.value.records, (done, of) => {
    onProgress({ step: 'planning', done, of });
    return course.goesOn();
  });
  if (!lookAlikes) return err({ type: 'cancelled' });
  const compared = { ...planned.value.preview, lookAlikes: lookAlikes.size };
  const recall = await planRecall(deps, guarded.value, verified.value);
  if (!recall.ok) return recall;
  const preview = recall.value ? asRequest(compared, recall.value) : compared;
  const digest = file.length > MAX_SHARED_FILE ? '' : await fileDigest(file);
  return ok({ ...planned.value, preview, lookAlikes, digest });
}

/** What is here as it is, and of which nothing has to be told. */
const hereIn = (set: WorkingSet, now: number): Here => ({
  holds: set.holds,
  heldById: set.heldById,
  isQuiet: (kind, stamped) => !LOCAL_KINDS.has(kind) && aheadOf(stamped, now) === undefined,
});

function planDecoded(
  deps: ExchangeDeps,
  { scheme }: GuardedFile,
  { manifest, signer }: VerifiedFile,
  { trust, partnerName, verifiedOn, verifiedBy }: Extract<SenderTrust, { readonly is: 'open' }>,
  batch: DecodedBatch,
): Result<Compared, ImportError> {
  const stray = findStray(batch.records, manifest);
  const [cards, records] = batch.records.reduce<readonly [Rec[], Rec[]]>(
    (both, record) => {
      both[record.kind === 'partner' ? 0 : 1].push(record);
      return both;
    },
    [[], []],
  );
  const copy = { manifest, signer, scheme, records };
  const joins = adoptsGroup(deps.set, copy);
  const partners = partnersTaken(deps.set, copy, cards);
  if (stray >= 0) return err({ type: 'contents-invalid', line: FIRST_RECORD_LINE + stray });
  const log = logOf(deps.set);
  const known = (kind: string, id: RecordId) => deps.set.known(kind, id);
  const { same } = batch;
  const planRecords = planningOf(deps, manifest, signer, { records, same });
  const merge = planRecords(NOBODY);
  const find = finderOf(merge.records, known);
  const recipient = scheme === 'keys' ? fingerprintAmong(deps.set, manifest.recipients) : '';
  const last = lastOf(log, 'in', signer, manifest.scope, recipient);
  const seenBefore = isSeen(log, manifest.exportId);
  const sequence = seenBefore ? undefined : last?.sequence;
  const about: Omit<Compared['preview'], 'byItself'> = {
    sender: {
      groupName: manifest.sender.name,
      signer,
      ours: isOwnSigner(deps.set, signer),
      known: log.some((line) => line.direction === 'in' && line.signer === signer),
      trust,
      partnerName,
      verifiedOn,
      verifiedBy,
    },
    sealedWith: recipient === '' ? 'passphrase' : 'keys',
    createdAt: manifest.createdAt,
    expiresOn: manifest.expiresOn,
    expired: manifest.expiresOn !== '' && manifest.expiresOn < deps.today(),
    scope: manifest.scope.type,
    seenBefore,
    joins,
    partners: { count: partners.records.length, trusted: partners.trusted },
    counts: countsOf(merge, manifest, batch, sequence, isBaseMissing(log, manifest)),
  };
  const partner = partnerOf(deps.set, manifest.sender.groupId);
  const byItself = isTakenByItself(partner, about, manifest, merge.records);
  const planned = inPreviewOrder(merge.records, find);
  const preview = { ...about, byItself };
  const { refusals } = merge;
  const versions = versionsOf(deps.set, same);
  const whole = {
    manifest,
    signer,
    recipient,
    records: planned,
    same,
    versions,
    planRecords,
    find,
  };
  return ok({ ...whole, refusals, partners: partners.records, preview });
}

/** A file that asks for files back is always answered by a person; its place among the sender's files says nothing. */
const asRequest = (
  preview: PlannedImport['preview'],
  recall: RecallPreview,
): PlannedImport['preview'] => ({
  ...preview,
  recall,
  byItself: false,
  counts: { ...preview.counts, problems: [] },
});

/** Records of the plan first, then what is here. */
function finderOf(
  records: readonly PlannedRecord[],
  known: (kind: string, id: RecordId) => Rec | undefined,
): Find {
  let planned: ReadonlyMap<string, PlannedRecord> | undefined;
  return (kind, id) => {
    planned ??= new Map(records.map((r) => [`${r.kind} ${r.id}`, r]));
    const record = planned.get(`${kind} ${id}`);
    if (!record) return known(kind, id);
    return record.change === 'deleted' && record.before ? record.before : record.after;
  };
}

function countsOf(
  merge: MergePlan,
  manifest: Manifest,
  { quarantined, same }: DecodedBatch,
  lastSequence: number | undefined,
  baseMissing: boolean,
): PlanCounts {
  const problems: PlanProblem[] = [...merge.counts.problems];
  if (quarantined > 0) problems.push({ type: 'quarantined', records: quarantined });
  if (lastSequence !== undefined) {
    if (manifest.sequence < lastSequence) problems.push({ type: 'older-file' });
    const missing = manifest.sequence - lastSequence - 1;
    if (missing > 0 && !baseMissing) problems.push({ type: 'files-missing', files: missing });
  }
  if (baseMissing) problems.push({ type: 'base-missing' });
  const byKind = { ...merge.counts.byKind };
  for (const [kind, { length }] of same.ids) byKind[kind] = (byKind[kind] ?? 0) + length;
  const unchanged = merge.counts.unchanged + sameCount(same);
  return { ...merge.counts, unchanged, byKind, notShared: manifest.notShared, problems };
}

/** How often each kind of some records has been written. */
const versionsOf = (set: WorkingSet, { ids }: SameRecords): ReadonlyMap<string, number> =>
  new Map(Array.from(ids.keys(), (kind) => [kind, set.version(kind)]));
