import { bytesToHex } from '@noble/hashes/utils.js';
import { joinKnowledge, type Knowledge, knowledgeIn } from '../../core/merge/knowledge';
import { KINDS } from '../../core/model/kinds';
import { date } from '../../core/model/parts';
import type { Change, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { SCHEMA } from '../../core/upgrade/upgrade';
import { timeOfDay } from '../local-time';
import type {
  ExportError,
  Exported,
  ExportPreview,
  ExportRequest,
  ExportScope,
  ExportWish,
  Progress,
} from '../vault';
import { type EncodedLines, encodeLines, inFileOrder } from './encode-lines';
import type { ExchangeDeps } from './exchange-deps';
import { knowledgeOf, knowledgeText, lastOf, logOf, MOST_MEMBERS } from './exchange-log';
import { type Lock, lockOf } from './export-lock';
import { type ExportPart, partOf } from './export-part';
import { fingerprintOf } from './fingerprint';
import { rememberSent } from './last-sent';
import { MAX_SHARED_RECORDS } from './limits';
import { MAX_DEVICES, type Manifest } from './manifest';
import { ownGroupOf, senderOf } from './own-identity';
import type { Course } from './pause';
import { rememberPeople } from './people-sent';
import { prepareExport } from './prepare-export';
import { subjectOf } from './scope-subject';
import { sealFile, sealFileTo } from './seal-file';
import { selectRecords } from './select-records';
import { type SigningKey, signManifest } from './sign';

/** scrypt's work factor for files that leave, as a logarithm to base 2 (`safety.md` 2.4). */
const WORK_FACTOR = 18;
/** Oldest version of the program that reads what this one writes. */
export const MIN_APP = '0.1.0';

/** What a file would carry, and who would be left out of it. Writes nothing. */
export async function previewExport(
  deps: ExchangeDeps,
  request: ExportWish & { readonly partner?: RecordId },
): Promise<Result<ExportPreview, ExportError>> {
  const selection = selectRecords(deps.set, request, ownGroupOf(deps.set), deps.today());
  if (!selection.ok) return selection;
  const part = await partOf(deps, selection.value, request, request.partner ?? null);
  if (!part) return err({ type: 'cancelled' });
  return isReadable(part, request.scope) ? ok(part.preview) : err(TOO_MUCH);
}

/** A file that was made. `remember`: what to write once it is handed over, so that the next one may hold the changes since. */
export type Made = { readonly file: Exported; readonly remember: readonly Change[] };

/** Makes a sealed file and notes it in the log. When stopped, no file exists and nothing is noted. */
export async function exportFile(
  deps: ExchangeDeps,
  request: ExportRequest,
  course: Course,
  onProgress: (progress: Progress) => void,
): Promise<Result<Made, ExportError>> {
  if (!isDayToCome(deps, request.until)) return err({ type: 'until-past' });
  const found = await lockOf(deps, request);
  if (!found.ok) return found;
  const lock = found.value;
  const encoded = await encodeChosen(deps, request, lock, course, onProgress);
  if (!encoded.ok) return encoded;
  const { key, preview, lines } = encoded.value;
  const manifest = makeManifest(deps, request, lock, encoded.value);
  onProgress({ step: 'deriving-key', done: 0, of: 1 });
  if (!(await course.goesOn())) return err({ type: 'cancelled' });
  const pieces = [headLines(manifest, key), ...lines.pieces.splice(0)];
  const between = (done: number, of: number) => {
    onProgress({ step: 'encrypting', done, of });
    return course.goesOn();
  };
  const bytes =
    'recipients' in lock
      ? await sealFileTo(pieces, lock.recipients, between)
      : await sealFile(pieces, lock.passphrase, deps.workFactor ?? WORK_FACTOR, between);
  if (!bytes || !(await course.goesOn())) return err({ type: 'cancelled' });

  const logged = await deps.commit(
    { lasting: linesOfLog(deps, manifest, lock, encoded.value) },
    { label: 'file-exported' },
  );
  if (!logged.ok) return logged;
  const fileName = `convite-${bytesToHex(deps.randomBytes(6))}.convite`;
  const file = { bytes, fileName, preview };
  return ok({ file, remember: sentIn(deps, manifest, lock, encoded.value) });
}

/** What was chosen, as lines, and what of the choice outlives its records: they can take more memory than the file. */
type EncodedChoice = Omit<ExportPart, 'records'> & {
  readonly key: SigningKey;
  readonly lines: EncodedLines;
  /** How many records there are, and what they tell that was known. */
  readonly records: number;
  readonly knowledge: Knowledge;
};

async function encodeChosen(
  deps: ExchangeDeps,
  request: ExportRequest,
  lock: Lock,
  course: Course,
  onProgress: (progress: Progress) => void,
): Promise<Result<EncodedChoice, ExportError>> {
  const prepared = await prepareExport(deps, request);
  if (!prepared.ok) return prepared;
  const { selection, key } = prepared.value;
  const partner = 'partner' in lock ? lock.partner : null;
  const part = await partOf(deps, selection, request, partner, () => course.goesOn());
  if (!part) return err({ type: 'cancelled' });
  if (!isReadable(part, request.scope)) return err(TOO_MUCH);
  const records = inFileOrder(part.records);
  const lines = await encodeLines(records, (done) => {
    onProgress({ step: 'writing', done, of: records.length });
    return course.goesOn();
  });
  if (!lines) return err({ type: 'cancelled' });
  const knowledge = knowledgeIn(selection.records);
  return ok({ ...part, key, lines, records: records.length, knowledge });
}

/** Whether a reader would take in as many records. */
const isReadable = ({ records }: ExportPart, scope: ExportScope): boolean =>
  scope.type === 'everything' || records.length <= MAX_SHARED_RECORDS;

const TOO_MUCH = { type: 'too-much-to-share', limit: MAX_SHARED_RECORDS } as const;

/** Whether a day is none at all, or today or later. */
const isDayToCome = (deps: ExchangeDeps, day: string): boolean =>
  day === '' || (date().safeParse(day).success && day >= deps.today());

function makeManifest(
  deps: ExchangeDeps,
  { scope, until }: ExportRequest,
  lock: Lock,
  { key, lines, knowledge, preview, base }: EncodedChoice,
): Manifest {
  const log = logOf(deps.set);
  const fingerprint = 'recipients' in lock ? lock.fingerprint : '';
  const last = lastOf(log, 'out', key.signer, scope, fingerprint);
  const vector = [...joinKnowledge([knowledgeOf(log, scope), knowledge])]
    .sort(([, a], [, b]) => (a > b ? -1 : 1))
    .slice(0, MAX_DEVICES);
  return {
    exportId: bytesToHex(deps.randomBytes(16)),
    purpose: scope.type === 'everything' ? 'backup' : 'share',
    sender: { ...senderOf(deps.set), device: deps.device },
    recipients: 'recipients' in lock ? lock.recipients.map(fingerprintOf) : [],
    sequence: (last?.sequence ?? 0) + 1,
    previous: last?.exportId ?? null,
    base,
    vector: Object.fromEntries(vector),
    createdAt: new Date(deps.now()).toISOString(),
    expiresOn: until,
    scope: { ...scope },
    redactions: [...preview.redactions],
    counts: { ...preview.counts },
    notShared: preview.leftOut.length,
    schema: SCHEMA,
    minApp: MIN_APP,
    payloadSha256: lines.sha256,
    mayPassOn: false,
  };
}

/** The seal and the manifest, as the first two lines. */
export function headLines(manifest: Manifest, key: SigningKey): Uint8Array {
  const encoder = new TextEncoder();
  const second = JSON.stringify(manifest);
  const signature = signManifest(encoder.encode(second), key);
  const first = JSON.stringify({ convite: 'exchange', version: 1, signer: key.signer, signature });
  return encoder.encode(`${first}\n${second}\n`);
}

/** What the next file to the same partner compares with. */
function sentIn(
  deps: ExchangeDeps,
  { scope, exportId }: Manifest,
  lock: Lock,
  { marks }: EncodedChoice,
): Change[] {
  if (!('partner' in lock)) return [];
  const when = { date: deps.today(), time: timeOfDay(deps.now()) };
  return [rememberSent(lock.partner, scope, { exportId, ...when }, marks)];
}

/** What stays of a file that was made, handed over or not: its line in the log, and whom it named. */
function linesOfLog(
  deps: ExchangeDeps,
  manifest: Manifest,
  lock: Lock,
  { key: { signer }, records, preview }: EncodedChoice,
): Change[] {
  const { scope, exportId, sequence, purpose, base, redactions, expiresOn, vector } = manifest;
  const when = { date: deps.today(), time: timeOfDay(deps.now()) };
  const line: Change = {
    kind: 'exchange-log',
    id: deps.newId(),
    set: KINDS['exchange-log'].write({
      direction: 'out',
      exportId,
      ...('recipients' in lock && {
        partner: lock.name,
        group: lock.partner,
        recipient: lock.fingerprint,
      }),
      ...subjectOf(scope),
      purpose,
      base: base ?? '',
      redactions,
      expiresOn,
      signer,
      sequence,
      knew: knowledgeText(new Map(Object.entries(vector))),
      ...when,
      records,
      people: preview.people,
      leftOut: preview.leftOut.length,
      members: preview.included.length > MOST_MEMBERS ? [] : preview.included.map(({ id }) => id),
    }),
  };
  if (!('partner' in lock)) return [line];
  const named = preview.included.map(({ id }) => id);
  return [line, ...rememberPeople(deps.set, lock.partner, scope, named)];
}
