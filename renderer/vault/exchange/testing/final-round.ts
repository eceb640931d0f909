import { deviceOf } from '../../../core/clock/stamp';
import { stampOf } from '../../../core/merge/merge-record';
import { sameMeaning } from '../../../core/merge/same-meaning';
import { LOCAL_KINDS } from '../../../core/model/kinds';
import { isAlive, type Json, type Rec } from '../../../core/record';
import { ownGroupOf } from '../own-identity';
import { linesOf } from './checks';
import { settleAll } from './settle';
import type { Somebody, World } from './world';
import { send } from './world-run';

const ALL = { phones: true, emails: true, needs: true, notes: true };
const NO_NOTES = { ...ALL, notes: false };
/** Rounds after which nothing may be left to say. */
const MOST_ROUNDS = 6;

/**
 * Everyone sends all they may to everyone, and whoever keeps a record settles what partners suggest, until nobody
 * hears anything new.
 */
export async function settleWithAll(world: World): Promise<void> {
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    await sendAll(world);
    const open = world.groups.map(([first]) => settleAll(first as Somebody));
    if (open.every((count) => count === 0)) return;
  }
  throw new Error(`still suggestions after ${MOST_ROUNDS} rounds`);
}

/** Everyone sends all they may to everyone until nobody hears anything new. Gives how many rounds it took. */
export async function sendAll(world: World): Promise<number> {
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const before = state(world);
    for (const group of world.groups) await meet(group);
    for (const group of world.groups) await tellPartners(world, group[0] as Somebody);
    for (const group of world.groups) await meet(group);
    if (state(world) === before) return round;
  }
  throw new Error(`still news after ${MOST_ROUNDS} rounds`);
}

/** Laptops of one group bring everything to the first, and take everything from it. */
async function meet([first, ...others]: readonly Somebody[]): Promise<void> {
  if (!first || others.length === 0) return;
  for (const other of others) await pass(other, first);
  const copy = await send(first, { type: 'everything' }, ALL);
  for (const { laptop } of others) if (copy) await laptop.take(copy.file);
}

async function pass(from: Somebody, to: Somebody): Promise<void> {
  const parcel = await send(from, { type: 'everything' }, ALL);
  if (parcel) await to.laptop.take(parcel.file);
}

async function tellPartners({ groups, events }: World, from: Somebody): Promise<void> {
  for (const { id } of events) {
    for (const [to] of groups) {
      if (!to || to === from) continue;
      const parcel = await send(from, { type: 'event', event: id }, NO_NOTES, to);
      if (parcel) await to.laptop.take(parcel.file);
    }
  }
}

/** All that laptops hold of what may leave, as one number that grows with each write. */
const state = ({ all }: World): number =>
  all.reduce((sum, { laptop: { set } }) => {
    const shared = set.kinds().filter((kind) => kind === 'suggestion' || !LOCAL_KINDS.has(kind));
    return sum + shared.reduce((more, kind) => more + set.version(kind), 0);
  }, 0);

/** What two groups tell each other of an event is the same wherever both speak of a record. Throws what differs. */
export async function checkAgreement(world: World): Promise<void> {
  for (const { id } of world.events) {
    const told: Rec[][] = [];
    for (const [first] of world.groups) {
      const parcel = first && (await send(first, { type: 'event', event: id }, NO_NOTES));
      told.push(parcel ? await linesOf(parcel.file) : []);
    }
    mustAgree(world, told);
  }
}

/**
 * Wherever two lists have the same record, it is the same to its fields and their stamps. Only a row that one side
 * removed on its own may stay with the other: who neither hosts nor decides about the person removes it for themselves.
 */
export function mustAgree({ all }: World, told: readonly (readonly Rec[])[]): void {
  const groups = new Map<string, string>();
  for (const { laptop } of all) groups.set(laptop.deps.device, ownGroupOf(laptop.set) ?? '');
  const byPlace = told.map((list) => new Map(list.map((r) => [`${r.kind} ${r.id}`, r])));
  for (const one of byPlace) {
    for (const other of byPlace) {
      for (const [place, record] of one) {
        const there = other.get(place);
        if (!there) continue;
        if (isAlive(record) === isAlive(there)) {
          compare(
            droppedBack(record, there, other, groups),
            droppedBack(there, record, one, groups),
          );
        } else if (isAlive(record)) mustBeTheirOwn(record, there, one, groups);
      }
    }
  }
}

/** A row is alive here and gone there: then whoever removed it had no say in it here. */
function mustBeTheirOwn(
  row: Rec,
  gone: Rec,
  here: ReadonlyMap<string, Rec>,
  groups: ReadonlyMap<string, string>,
): void {
  if (!hadSay(row, gone.tombstone as string, here, groups)) return;
  throw new Error(`${row.kind} ${row.id} was removed by who may, and is still here`);
}

/** Whether who wrote a deletion hosts the row's event or decides about its person, as they stand here. */
function hadSay(
  row: Rec,
  tombstone: string,
  here: ReadonlyMap<string, Rec>,
  groups: ReadonlyMap<string, string>,
): boolean {
  const by = groups.get(deviceOf(tombstone));
  const event = here.get(`event ${row.fields['event']}`);
  const member = here.get(`member ${row.fields['member']}`);
  return event?.fields[`hosts/${by}`] === true || member?.fields['stewardGroup'] === by;
}

/**
 * A record there as it would be had they not removed it for themselves before it lived again: with the fields of ours
 * that their deletion dropped, where they had no say in it here.
 */
function droppedBack(
  there: Rec,
  ours: Rec,
  here: ReadonlyMap<string, Rec>,
  groups: ReadonlyMap<string, string>,
): Rec {
  const { tombstone } = there;
  if (tombstone === undefined || tombstone === ours.tombstone) return there;
  if (hadSay(ours, tombstone, here, groups)) return there;
  const fields = { ...there.fields };
  const over = { ...there.stamps.over };
  for (const key of Object.keys(ours.fields)) {
    const stamp = stampOf(ours, key);
    if (key in fields || stamp === undefined || stamp > tombstone) continue;
    fields[key] = ours.fields[key] as Json;
    over[key] = stamp;
  }
  return { ...there, fields, stamps: { ...there.stamps, over } };
}

function compare(one: Rec, other: Rec): void {
  for (const key of new Set([...Object.keys(one.fields), ...Object.keys(other.fields)])) {
    const [a, b] = [one.fields[key], other.fields[key]];
    const same = sameMeaning(one.kind, key, a, b);
    const both = a !== undefined && b !== undefined;
    // What waits for a person's steward is not taken with its stamp, not even when it reads alike.
    const isAlike = one.kind === 'member' || stampOf(one, key) === stampOf(other, key);
    if (!same || (both && !isAlike)) {
      throw new Error(`${key}: ${JSON.stringify(one)} here, ${JSON.stringify(other)} there`);
    }
  }
}
