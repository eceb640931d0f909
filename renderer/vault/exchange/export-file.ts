import { bytesToHex } from '@noble/hashes/utils.js';
import { joinKnowledge, knowledgeIn } from '../../core/merge/knowledge';
import { KINDS } from '../../core/model/kinds';
import type { Change } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { SCHEMA } from '../../core/upgrade/upgrade';
import { timeOfDay } from '../local-time';
import type {
  ExportError,
  Exported,
  ExportPreview,
  ExportRequest,
  Progress,
  StoreError,
} from '../vault';
import { encodeLines, inFileOrder } from './encode-lines';
import type { ExchangeDeps } from './exchange-deps';
import { knowledgeOf, lastOf, logOf, MOST_MEMBERS } from './exchange-log';
import { MAX_DEVICES, type Manifest } from './manifest';
import { makeSigningKey, ownGroupOf, senderOf, signingKeyOf } from './own-identity';
import type { Course } from './pause';
import { sealFile } from './seal-file';
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
  request: Omit<ExportRequest, 'passphrase'>,
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
  if (!(await deps.rateStrength(request.passphrase)).enough) {
    return err({ type: 'passphrase-too-weak' });
  }
  const prepared = await prepare(deps, request);
  if (!prepared.ok) return prepared;
  const { selection, key } = prepared.value;
  const records = inFileOrder(selection.records);
  const encoded = await encodeLines(records, (done) => {
    onProgress({ step: 'writing', done, of: records.length });
    return course.goesOn();
  });
  if (!encoded) return err({ type: 'cancelled' });

  const manifest = makeManifest(deps, request, selection, key, encoded.sha256);
  const head = headLines(manifest, key);
  onProgress({ step: 'deriving-key', done: 0, of: 1 });
  if (!(await course.goesOn())) return err({ type: 'cancelled' });
  const bytes = await sealFile(
    [head, ...encoded.pieces],
    request.passphrase,
    deps.workFactor ?? WORK_FACTOR,
    (done, of) => {
      onProgress({ step: 'encrypting', done, of });
      return course.goesOn();
    },
  );
  if (!bytes || !(await course.goesOn())) return err({ type: 'cancelled' });

  const preview = previewOf(selection);
  const logged = await deps.commit(
    { lasting: [logLine(deps, manifest, key.signer, records.length, preview)] },
    { label: 'file-exported' },
  );
  if (!logged.ok) return logged;
  return ok({ bytes, fileName: `convite-${bytesToHex(deps.randomBytes(6))}.convite`, preview });
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
  selection: Selection,
  key: SigningKey,
  payloadSha256: string,
): Manifest {
  const { scope } = request;
  const log = logOf(deps.set);
  const last = lastOf(log, 'out', key.signer, scope);
  const vector = [...joinKnowledge([knowledgeOf(log, scope), knowledgeIn(selection.records)])]
    .sort(([, a], [, b]) => (a > b ? -1 : 1))
    .slice(0, MAX_DEVICES);
  return {
    exportId: bytesToHex(deps.randomBytes(16)),
    purpose: scope.type === 'event' ? 'share' : 'backup',
    sender: { ...senderOf(deps.set), device: deps.device },
    recipients: [],
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
