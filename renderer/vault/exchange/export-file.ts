import { bytesToHex } from '@noble/hashes/utils.js';
import { joinKnowledge, knowledgeIn } from '../../core/merge/knowledge';
import { KINDS } from '../../core/model/kinds';
import { partnerState } from '../../core/model/partner';
import type { Change } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { SCHEMA } from '../../core/upgrade/upgrade';
import { timeOfDay } from '../local-time';
import type {
  ExportError,
  Exported,
  ExportPreview,
  ExportRequest,
  ExportWish,
  Progress,
  StoreError,
} from '../vault';
import { encodeLines, inFileOrder } from './encode-lines';
import type { ExchangeDeps } from './exchange-deps';
import { knowledgeOf, lastOf, logOf, MOST_MEMBERS } from './exchange-log';
import { fingerprintOf } from './fingerprint';
import { MAX_DEVICES, type Manifest } from './manifest';
import { makeSigningKey, ownGroupOf, senderOf, signingKeyOf } from './own-identity';
import { partnerOf } from './partners';
import type { Course } from './pause';
import { sealFile, sealFileTo } from './seal-file';
import { previewOf, type Selection, selectRecords } from './select-records';
import { type SigningKey, signManifest } from './sign';

/** scrypt's work factor for files that leave, as a logarithm to base 2 (`safety.md` 2.4). */
const WORK_FACTOR = 18;
/** Oldest version of the program that reads what this one writes. */
const MIN_APP = '0.1.0';
const VALID_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** What a file would carry, and who would be left out of it. */
export function previewExport(
  deps: ExchangeDeps,
  request: ExportWish,
): Result<ExportPreview, ExportError> {
  const selection = selectRecords(deps.set, request, ownGroupOf(deps.set));
  return selection.ok ? ok(previewOf(selection.value)) : selection;
}

/** Makes a sealed file and notes it in the log. When stopped, no file exists and nothing is noted. */
export async function exportFile(
  deps: ExchangeDeps,
  request: ExportRequest,
  course: Course,
  onProgress: (progress: Progress) => void,
): Promise<Result<Exported, ExportError>> {
  const found = await lockOf(deps, request);
  if (!found.ok) return found;
  const lock = found.value;
  const prepared = await prepare(deps, request);
  if (!prepared.ok) return prepared;
  const { selection, key } = prepared.value;
  const records = inFileOrder(selection.records);
  const encoded = await encodeLines(records, (done) => {
    onProgress({ step: 'writing', done, of: records.length });
    return course.goesOn();
  });
  if (!encoded) return err({ type: 'cancelled' });

  const manifest = makeManifest(deps, request, lock, selection, key, encoded.sha256);
  const head = headLines(manifest, key);
  onProgress({ step: 'deriving-key', done: 0, of: 1 });
  if (!(await course.goesOn())) return err({ type: 'cancelled' });
  const pieces = [head, ...encoded.pieces];
  const between = (done: number, of: number) => {
    onProgress({ step: 'encrypting', done, of });
    return course.goesOn();
  };
  const bytes =
    'recipient' in lock
      ? await sealFileTo(pieces, lock.recipient, between)
      : await sealFile(pieces, lock.passphrase, deps.workFactor ?? WORK_FACTOR, between);
  if (!bytes || !(await course.goesOn())) return err({ type: 'cancelled' });

  const preview = previewOf(selection);
  const logged = await deps.commit(
    { lasting: [logLine(deps, manifest, lock, key.signer, records.length, preview)] },
    { label: 'file-exported' },
  );
  if (!logged.ok) return logged;
  return ok({ bytes, fileName: `convite-${bytesToHex(deps.randomBytes(6))}.convite`, preview });
}

/** What a file is sealed with: a passphrase, or the key of one partner. */
type Lock =
  | { readonly passphrase: string }
  | { readonly recipient: string; readonly fingerprint: string; readonly name: string };

/** Nothing is sealed to a partner whose keys changed or were revoked, nor under a passphrase that can be guessed. */
async function lockOf(
  deps: ExchangeDeps,
  request: ExportRequest,
): Promise<Result<Lock, ExportError>> {
  if ('passphrase' in request) {
    const { passphrase } = request;
    const { enough } = await deps.rateStrength(passphrase);
    return enough ? ok({ passphrase }) : err({ type: 'passphrase-too-weak' });
  }
  if (request.scope.type === 'everything')
    throw new Error('a copy of everything takes a passphrase');
  const partner = partnerOf(deps.set, request.partner);
  if (!partner) return err({ type: 'not-found', kind: 'partner' });
  const state = partnerState(partner);
  if (state === 'changed' || state === 'revoked') return err({ type: `partner-${state}` });
  const { recipient, name } = partner;
  return ok({ recipient, fingerprint: fingerprintOf(recipient), name });
}

/**
 * Chooses the records. Before the first export it makes the signing key; and people who go to a partner
 * get this group written down as the one that decides about them, so that the partner does not take them
 * for its own.
 */
async function prepare(
  deps: ExchangeDeps,
  request: ExportRequest,
): Promise<Result<{ readonly selection: Selection; readonly key: SigningKey }, ExportError>> {
  const ownGroup = ownGroupOf(deps.set);
  const selection = selectRecords(deps.set, request, ownGroup);
  if (!selection.ok) return selection;
  const lasting: Change[] = [];
  let key = signingKeyOf(deps.set);
  if (!key) {
    const made = makeSigningKey(deps.newId(), deps.randomBytes(32));
    key = made.key;
    lasting.push(made.change);
  }
  const unclaimed =
    request.scope.type === 'event' && ownGroup !== null
      ? selection.value.records.filter((r) => r.kind === 'member' && !r.fields['stewardGroup'])
      : [];
  for (const { id } of unclaimed) {
    lasting.push({ kind: 'member', id, set: { stewardGroup: ownGroup } });
  }
  if (lasting.length === 0) return ok({ selection: selection.value, key });
  const done: Result<unknown, StoreError> = await deps.commit(
    { lasting },
    { label: 'file-exported' },
  );
  if (!done.ok) return done;
  const again = selectRecords(deps.set, request, ownGroup);
  return again.ok ? ok({ selection: again.value, key }) : again;
}

function makeManifest(
  deps: ExchangeDeps,
  request: ExportRequest,
  lock: Lock,
  selection: Selection,
  key: SigningKey,
  payloadSha256: string,
): Manifest {
  const { scope } = request;
  const log = logOf(deps.set);
  const fingerprint = 'recipient' in lock ? lock.fingerprint : '';
  const last = lastOf(log, 'out', key.signer, scope, fingerprint);
  const vector = [...joinKnowledge([knowledgeOf(log, scope), knowledgeIn(selection.records)])]
    .sort(([, a], [, b]) => (a > b ? -1 : 1))
    .slice(0, MAX_DEVICES);
  return {
    exportId: bytesToHex(deps.randomBytes(16)),
    purpose: scope.type === 'event' ? 'share' : 'backup',
    sender: { ...senderOf(deps.set), device: deps.device },
    recipients: fingerprint === '' ? [] : [fingerprint],
    sequence: (last?.sequence ?? 0) + 1,
    previous: last?.exportId ?? null,
    vector: Object.fromEntries(vector),
    createdAt: new Date(deps.now()).toISOString(),
    expiresOn: new Date(deps.now() + VALID_DAYS * DAY).toISOString().slice(0, 10),
    scope,
    redactions: [...selection.redactions],
    counts: { ...previewOf(selection).counts },
    notShared: selection.leftOut.length,
    schema: SCHEMA,
    minApp: MIN_APP,
    payloadSha256,
    mayPassOn: false,
  };
}

/** The seal and the manifest, as the first two lines. */
function headLines(manifest: Manifest, key: SigningKey): Uint8Array {
  const encoder = new TextEncoder();
  const second = JSON.stringify(manifest);
  const signature = signManifest(encoder.encode(second), key);
  const first = JSON.stringify({ convite: 'exchange', version: 1, signer: key.signer, signature });
  return encoder.encode(`${first}\n${second}\n`);
}

function logLine(
  deps: ExchangeDeps,
  manifest: Manifest,
  lock: Lock,
  signer: string,
  records: number,
  preview: ExportPreview,
): Change {
  const { scope, exportId, sequence } = manifest;
  return {
    kind: 'exchange-log',
    id: deps.newId(),
    set: KINDS['exchange-log'].write({
      direction: 'out',
      exportId,
      ...('recipient' in lock && { partner: lock.name, recipient: lock.fingerprint }),
      scope: scope.type,
      event: scope.type === 'event' ? scope.event : null,
      signer,
      sequence,
      date: deps.today(),
      time: timeOfDay(deps.now()),
      records,
      people: preview.people,
      leftOut: preview.leftOut.length,
      members: preview.included.length > MOST_MEMBERS ? [] : preview.included.map(({ id }) => id),
    }),
  };
}
