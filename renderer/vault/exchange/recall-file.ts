import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { KINDS } from '../../core/model/kinds';
import type { ExchangeLog } from '../../core/model/workspace';
import type { Change, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { SCHEMA } from '../../core/upgrade/upgrade';
import { timeOfDay } from '../local-time';
import type { ExportError, Exported, ExportScope, Progress } from '../vault';
import type { ExchangeDeps } from './exchange-deps';
import { logOf } from './exchange-log';
import { headLines, MIN_APP } from './export-file';
import { lockOf } from './export-lock';
import { fingerprintOf } from './fingerprint';
import { rememberSent } from './last-sent';
import { MAX_RECALLS, type Manifest } from './manifest';
import { senderOf, signingKeyOf } from './own-identity';
import type { Course } from './pause';
import { subjectOf } from './scope-subject';
import { sealFileTo } from './seal-file';

/**
 * Makes the small sealed file that asks a partner to give back what the file of a line brought, and the files to it
 * about the same before. It has no records. The lines are marked: what follows is sent whole again.
 */
export async function recallFile(
  deps: ExchangeDeps,
  id: RecordId,
  course: Course,
  onProgress: (progress: Progress) => void,
): Promise<Result<Exported, ExportError>> {
  const record = deps.set.get('exchange-log', id);
  const line = record && KINDS['exchange-log'].read(record);
  const scope = line && scopeOf(line);
  const key = signingKeyOf(deps.set);
  if (!line || line.group === null || !canRecall(line) || !scope || !key) {
    return err({ type: 'not-found', kind: 'exchange-log' });
  }
  const { group } = line;
  const log = logOf(deps.set);
  const asked = log
    .filter((other) => other.id === line.id || isSameBefore(other, line))
    .slice(0, MAX_RECALLS);
  const earlier = log.filter(
    ({ direction, purpose, group: to }) =>
      direction === 'out' && purpose === 'recall' && to === group,
  );
  const include = { phones: false, emails: false, needs: false, notes: false };
  const lock = await lockOf(deps, {
    scope,
    include,
    until: '',
    changesOnly: false,
    partner: group,
  });
  if (!lock.ok) return lock;
  if (!('recipients' in lock.value)) return err({ type: 'not-found', kind: 'partner' });
  const { recipients, fingerprint, name } = lock.value;
  const manifest: Manifest = {
    exportId: bytesToHex(deps.randomBytes(16)),
    purpose: 'recall',
    sender: { ...senderOf(deps.set), device: deps.device },
    recipients: recipients.map(fingerprintOf),
    sequence: earlier.length + 1,
    previous: null,
    base: null,
    vector: {},
    createdAt: new Date(deps.now()).toISOString(),
    expiresOn: '',
    scope,
    recalls: asked.map(({ exportId }) => exportId),
    redactions: [],
    counts: {},
    notShared: 0,
    schema: SCHEMA,
    minApp: MIN_APP,
    payloadSha256: bytesToHex(sha256(new Uint8Array())),
    mayPassOn: false,
  };
  const bytes = await sealFileTo([headLines(manifest, key)], recipients, (done, of) => {
    onProgress({ step: 'encrypting', done, of });
    return course.goesOn();
  });
  if (!bytes) return err({ type: 'cancelled' });
  const when = { date: deps.today(), time: timeOfDay(deps.now()) };
  const lasting: Change[] = [
    ...asked.map((each): Change => {
      return { kind: 'exchange-log', id: each.id, set: { recalledOn: deps.today() } };
    }),
    {
      kind: 'exchange-log',
      id: deps.newId(),
      set: KINDS['exchange-log'].write({
        direction: 'out',
        purpose: 'recall',
        exportId: manifest.exportId,
        partner: name,
        group,
        recipient: fingerprint,
        ...subjectOf(scope),
        signer: key.signer,
        sequence: manifest.sequence,
        ...when,
      }),
    },
    rememberSent(group, scope, { exportId: '', ...when }, undefined),
  ];
  const logged = await deps.commit({ lasting }, { label: 'file-exported' });
  if (!logged.ok) return logged;
  return ok({
    bytes,
    fileName: `convite-${bytesToHex(deps.randomBytes(6))}.convite`,
    preview: {
      counts: {},
      people: 0,
      included: [],
      leftOut: [],
      withdrawn: [],
      redactions: [],
      changes: { why: 'no-earlier-file' },
      changesOnly: false,
    },
  });
}

/** Whether a line is of a file that can be asked back: it went to a partner, and was not asked back yet. */
const canRecall = ({ direction, group, purpose, recalledOn, scope }: ExchangeLog): boolean =>
  direction === 'out' &&
  group !== null &&
  purpose === 'share' &&
  recalledOn === '' &&
  scope !== 'table';

/** Whether a line is of an earlier file to the same partner about the same. */
const isSameBefore = (other: ExchangeLog, line: ExchangeLog): boolean =>
  canRecall(other) &&
  other.group === line.group &&
  other.scope === line.scope &&
  other.event === line.event &&
  other.subject === line.subject &&
  other.sequence < line.sequence;

/** What a line's file was about; undefined where it says too little. */
function scopeOf({ scope: type, event, subject }: ExchangeLog): ExportScope | undefined {
  switch (type) {
    case 'event':
    case 'event-counts':
      return event === null ? undefined : { type, event };
    case 'report': {
      const [from = '', to = ''] = subject.split('..');
      return { type, from, to };
    }
    case 'segment':
      return { type, segment: subject };
    case 'county':
      return { type, county: subject };
    case 'sheriffs':
      return { type };
    default:
      return undefined;
  }
}
