import { planMerge } from '../../../core/merge/plan-merge';
import { NO_DECISIONS } from '../../../core/merge/plan-types';
import type { Rec, RecordId } from '../../../core/record';
import type { ExportRequest } from '../../vault';
import { applyImport } from '../apply-import';
import { fromPartner } from '../keep-suggestions';
import { selectRecords } from '../select-records';
import { findStray, mayDelete } from '../within-scope';
import { checkDeletion, checkNothingLost } from './checks';
import { carryOut, letTimePass, nth, type Step } from './steps';
import { checkOurPeople } from './steward-checks';
import type { Somebody, World } from './world';

type Scope = ExportRequest['scope'];

/** The records of a file without the file: for laws that need tens of thousands of them. */
export type Letter = {
  readonly from: Somebody;
  readonly scope: Scope;
  readonly records: readonly Rec[];
};

/** Chooses records as an export does; undefined when the event is unknown here. */
export function letter(
  from: Somebody,
  scope: Scope,
  include: ExportRequest['include'],
): Letter | undefined {
  const { set, group } = from.laptop;
  const chosen = selectRecords(set, { scope, include }, group, '2019-02-20');
  return chosen.ok ? { from, scope, records: chosen.value.records } : undefined;
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
  const { records: planned } = planMerge({
    theirs: records,
    known,
    us: { device: deps.device, knowledge: new Map() },
    sender: { device: sender.device, knowledge: new Map() },
    now: deps.now(),
    mayDelete: (_, ours) => mayDelete({ scope, sender }, known, ours),
    partner: from.home === to.home ? undefined : fromPartner(set, sender.groupId),
  });
  const manifest = { ...MANIFEST, scope, sender };
  const plan = {
    manifest,
    signer: sender.device,
    records: planned,
    lookAlikes: new Map(),
    preview: { sender: { partnerName: '' }, counts: { problems: [] } },
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
      const written = letter(somebody, scope, { ...step.include, notes });
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

const mayRead = ({ from, scope }: Letter, to: Somebody): boolean =>
  scope.type === 'event' || from.home === to.home;
