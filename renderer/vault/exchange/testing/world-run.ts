import { expect } from 'vitest';
import type { Exported, ExportRequest } from '../../vault';
import { peopleSentTo } from '../people-sent';
import { checkPartnerFile } from './checks';
import { carryOut, letTimePass, nth, type Step } from './steps';
import { takeAndCheck } from './take-and-check';
import { hasCardOf, type Parcel, parcelsFor, partnerAt, type Somebody, type World } from './world';

/** Lets things happen in a world, one after the other; every file that leaves or comes is looked at. */
export async function happen(world: World, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await one(world, step);
}

async function one(world: World, step: Step): Promise<void> {
  if (step.do === 'wait') return letTimePass(world, step.minutes);
  const somebody = nth(world.all, step.by) as Somebody;
  const { laptop } = somebody;
  if (step.do === 'edit') return carryOut(world, somebody, step);
  if (step.do === 'undo') {
    laptop.undoImport();
    return;
  }
  if (step.do === 'send') {
    const event = step.event === null ? undefined : nth(world.events, step.event)?.id;
    const scope =
      event === undefined ? ({ type: 'everything' } as const) : ({ type: 'event', event } as const);
    // Notes go to a partner only when asked for; these laws are about files that nobody asked that of.
    const include = { ...step.include, notes: step.include.notes && scope.type === 'everything' };
    const to =
      step.to === null || event === undefined ? undefined : partnerAt(world, somebody, step.to);
    const parcel = await send(somebody, scope, include, to, step.changesOnly);
    if (parcel) world.parcels.push(parcel);
    return;
  }
  const parcel = nth(parcelsFor(world, somebody), step.parcel);
  if (!parcel) return;
  if (step.do === 'take') await takeAndCheck(somebody, parcel);
  else await takeBroken(somebody, parcel.file, step.part / 100);
}

/**
 * Makes a file, to the key of a partner whose card is there; nothing when the laptop does not know the event. A
 * partner's file is looked at before it goes.
 */
export async function send(
  from: Somebody,
  scope: ExportRequest['scope'],
  include: ExportRequest['include'],
  to?: Somebody,
  changesOnly = false,
): Promise<Parcel | undefined> {
  if (scope.type === 'event' && !from.laptop.set.get('event', scope.event)) return undefined;
  const partner = to && hasCardOf(from, to) ? to : undefined;
  const sent = partner ? peopleSentTo(from.laptop.set, partner.laptop.group) : new Set<string>();
  const file = partner
    ? await from.laptop.sendTo(partner.laptop.group, { scope, include, changesOnly })
    : await from.laptop.send({ scope, include });
  if (scope.type === 'event') await checkPartnerFile(from, file, include, sent);
  return { from, scope, file, ...(partner && { to: partner }) };
}

/** A file that broke off is refused, and nothing of it is written. */
async function takeBroken({ laptop }: Somebody, { bytes }: Exported, part: number): Promise<void> {
  const commits = laptop.commits.length;
  const refused = await laptop.refusal(bytes.slice(0, Math.floor(bytes.length * part)));
  expect(refused.type).toMatch(
    /not-a-convite-file|contents-invalid|signature-invalid|file-truncated/,
  );
  expect(laptop.commits).toHaveLength(commits);
}
