import { planMerge } from '../../../core/merge/plan-merge';
import { NO_DECISIONS } from '../../../core/merge/plan-types';
import type { Rec, RecordId } from '../../../core/record';
import type { ExportRequest } from '../../vault';
import { applyImport } from '../apply-import';
import { inFileOrder } from '../encode-lines';
import { partOf } from '../export-part';
import { fromPartner } from '../keep-suggestions';
import { rememberSent } from '../last-sent';
import { refusalsFrom } from '../refusals-from';
import { selectRecords } from '../select-records';
import { withdrawnFrom } from '../selection/withdrawn';
import { findStray, mayDelete } from '../within-scope';
import { checkDeletion, checkNothingLost } from './checks';
import { carryOut, letTimePass, nth, type Step } from './steps';
import { checkOurPeople } from './steward-checks';
import { partnerAt, type Somebody, type World } from './world';

type Scope = ExportRequest['scope'];

/** The records of a file without the file: for laws that need tens of thousands of them. */
export type Letter = {
  readonly from: Somebody;
  /** Absent: whoever finds it. */
  readonly to?: Somebody;
  readonly scope: Scope;
  readonly records: readonly Rec[];
};

const TODAY = '2019-02-20';

/** Chooses records as an export does; undefined when the event is unknown here. */
export function letter(
  from: Somebody,
  scope: Scope,
  include: ExportRequest['include'],
): Letter | undefined {
  const { set, group } = from.laptop;
  const chosen = selectRecords(set, { scope, include }, group, TODAY);
  return chosen.ok ? { from, scope, records: chosen.value.records } : undefined;
}

/** The same to one group, with who no longer agrees; of it only what changed since the last letter, if that is asked for. */
async function letterTo(
  from: Somebody,
  to: Somebody,
  scope: Scope,
  include: ExportRequest['include'],
  changesOnly: boolean,
): Promise<Letter | undefined> {
  const { set, group, write } = from.laptop;
  const partner = to.laptop.group;
  const chosen = selectRecords(set, { scope, include, partner }, group, TODAY);
  if (!chosen.ok) return undefined;
  const part = await partOf({ set }, chosen.value, { scope, changesOnly }, partner);
  if (!part) return undefined;
  const { included } = part.preview;
  const id = from.laptop.deps.newId();
  const members = Object.fromEntries(included.map((person) => [`members/${person.id}`, true]));
  const line = { direction: 'out', purpose: 'share', group: partner, exportId: id, ...members };
  write(
    { kind: 'exchange-log', id, set: line },
    rememberSent(partner, scope, { exportId: id, date: TODAY, time: '' }, part.marks),
  );
  return { from, to, scope, records: inFileOrder(part.records) };
}

/** A letter that anyone may find, as one to somebody who has earlier ones: with who no longer agrees. */
export function addressed(told: Letter, to: Somebody): Letter {
  const { refusals } = withdrawnFrom(told.from.laptop.set, to.laptop.group);
  return refusals.length === 0 ? told : { ...told, records: [...told.records, ...refusals] };
}

const MANIFEST = {
  exportId: '0'.repeat(32),
  purpose: 'share' as const,
  recipients: [],
  sequence: 1,
  previous: null,
  base: null,
  vector: {},
  createdAt: '2019-02-20T12:00:00.000Z',
  expiresOn: '',
  redactions: [],
  counts: {},
  notShared: 0,
  schema: 1,
  minApp: '0.1.0',
  payloadSha256: '',
  mayPassOn: false,
};

/** Plans and applies a letter as an import does. */
export async function read(to: Somebody, { from, scope, records }: Letter): Promise<void> {
  const { laptop } = to;
  const { deps, set } = laptop;
  const known = (kind: string, id: RecordId) => set.known(kind, id);
  const sender = { groupId: from.laptop.group, name: '', device: from.laptop.deps.device };
  if (findStray(records, { scope, sender }) >= 0) {
    throw new Error('a letter brings what it may not');
  }
  const { records: planned, refusals } = planMerge({
    theirs: records,
    known,
    us: { device: deps.device, knowledge: new Map() },
    sender: { device: sender.device, knowledge: new Map() },
    now: deps.now(),
    mayDelete: (_, ours) => mayDelete({ scope, sender }, known, ours),
    partner: from.home === to.home ? undefined : fromPartner(set, sender.groupId),
    ...(scope.type === 'everything' ? {} : refusalsFrom(set, sender.groupId)),
  });
  const manifest = { ...MANIFEST, scope, sender };
  const plan = {
    manifest,
    signer: sender.device,
    records: planned,
    refusals,
    lookAlikes: new Map(),
    partners: [],
    same: { ids: new Map(), knowledge: new Map() },
    versions: new Map(),
    preview: { sender: { partnerName: '' }, counts: { problems: [] }, joins: false },
  };
  const before = from.home !== to.home ? laptop.shared() : [];
  const done = await applyImport(
    deps,
    plan as unknown as Parameters<typeof applyImport>[1],
    NO_DECISIONS,
  );
  if (!done.ok) throw new Error(`not applied: ${done.error.type}`);
  for (const record of before) {
    const after = set.known(record.kind, record.id);
    checkNothingLost(record, after);
    if (after) checkDeletion(sender.groupId, before, after);
  }
  checkOurPeople(to, before, records);
}

/** Lets things happen with letters in place of files. */
export async function correspond(world: World, steps: readonly Step[]): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (const step of steps) {
    if (step.do === 'wait') {
      letTimePass(world, step.minutes);
      continue;
    }
    const somebody = nth(world.all, step.by) as Somebody;
    if (step.do === 'edit') carryOut(world, somebody, step);
    else if (step.do === 'undo') somebody.laptop.undoImport();
    else if (step.do === 'send') {
      const event = step.event === null ? undefined : nth(world.events, step.event)?.id;
      const scope: Scope = event === undefined ? { type: 'everything' } : { type: 'event', event };
      const notes = step.include.notes && event === undefined;
      const include = { ...step.include, notes };
      const to = step.to === null ? undefined : partnerAt(world, somebody, step.to);
      const written =
        to && event !== undefined
          ? await letterTo(somebody, to, scope, include, step.changesOnly)
          : letter(somebody, scope, include);
      if (written) letters.push(inPart(written, step.part));
    } else {
      const mine = letters.filter((l) => l.from !== somebody && mayRead(l, somebody));
      const chosen = nth(mine, step.parcel);
      if (chosen) await read(somebody, chosen);
    }
  }
  return letters;
}

/** A letter that came in part, as changes since another do: every record whose turn in `part` is a nought. */
const inPart = (letter: Letter, part: number): Letter => ({
  ...letter,
  records: letter.records.filter(
    ({ kind }, n) => kind === 'event' || kind === 'group' || ((part >> (n % 8)) & 1) === 0,
  ),
});

const mayRead = ({ from, to: addressee, scope }: Letter, to: Somebody): boolean =>
  addressee ? addressee === to : scope.type === 'event' || from.home === to.home;
