import { type Glance, glanceAt } from '../../core/glance';
import type { Rec, RecordId } from '../../core/record';
import {
  digestOf,
  type HadTalk,
  type MemberDigest,
  type Place,
  type TriedCall,
} from '../../core/segments/member-digest';
import type { Applied, WorkingSet } from '../store/working-set';
import { createSegmentPlaces } from './segment-places';

/** Kinds of records that rules look at. */
export const RULE_KINDS = ['member', 'attendance', 'event', 'call', 'one-on-one'] as const;

/** Digests of all members by slot, a number that stays while the member does. */
export type SegmentDigests = {
  /** Undefined where a slot is empty. */
  at(slot: number): MemberDigest | undefined;
  slotOf(id: RecordId): number | undefined;
  /** One more than the highest slot. */
  size(): number;
  /** Takes note of changes; gives the slots whose digest is another now, or null when too many changed. */
  mend(batch: readonly Applied[]): readonly number[] | null;
};

/** More members than this are looked at again all together. */
const MENDABLE = 3_000;
/** Records looked at in one part of the work: a few milliseconds. */
const PART = 4_096;

const NONE: readonly never[] = [];

/** Makes the digests, part by part. Between two parts the working set must not change. */
export function* makeSegmentDigests(set: WorkingSet): Generator<void, SegmentDigests> {
  const placesOf = createSegmentPlaces(set);
  const ids: (RecordId | undefined)[] = [];
  const digests: (MemberDigest | undefined)[] = [];
  const slots = new Map<RecordId, number>();
  const free: number[] = [];

  const put = (id: RecordId, digest: MemberDigest): number => {
    const slot = slots.get(id) ?? free.pop() ?? ids.length;
    slots.set(id, slot);
    ids[slot] = id;
    digests[slot] = digest;
    return slot;
  };

  const hanging = (id: RecordId) => ({
    places: set
      .by('attendance', 'member', id)
      .flatMap((record) => placesOf.of(glanceAt(record)) ?? []),
    calls: set.by('call', 'member', id).flatMap((record) => triedCall(glanceAt(record)) ?? []),
    talks: set.by('one-on-one', 'member', id).map((record) => hadTalk(glanceAt(record))),
  });

  /** Looks at one member again; gives the slot, or undefined when there never was one. */
  const renew = (id: RecordId): number | undefined => {
    const member = set.glance('member', id);
    if (member) return put(id, digestOf(member, hanging(id)));
    const slot = slots.get(id);
    if (slot === undefined) return undefined;
    slots.delete(id);
    ids[slot] = undefined;
    digests[slot] = undefined;
    free.push(slot);
    return slot;
  };

  const places = yield* gather<Place>(set, 'attendance', placesOf.of);
  const calls = yield* gather<TriedCall>(set, 'call', triedCall);
  const talks = yield* gather<HadTalk>(set, 'one-on-one', hadTalk);
  let seen = 0;
  for (const [id, member] of set.glances('member')) {
    put(
      id,
      digestOf(member, {
        places: places.get(id) ?? NONE,
        calls: calls.get(id) ?? NONE,
        talks: talks.get(id) ?? NONE,
      }),
    );
    if (++seen % PART === 0) yield;
  }

  return {
    at: (slot) => digests[slot],
    slotOf: (id) => slots.get(id),
    size: () => ids.length,
    mend(batch) {
      const touched = new Set<RecordId>();
      for (const change of batch) {
        if (change.after.kind === 'event') placesOf.forget(change.after.id);
        for (const id of touchedBy(set, change)) touched.add(id);
        if (touched.size > MENDABLE) return null;
      }
      return Array.from(touched, renew).filter((slot) => slot !== undefined);
    },
  };
}

/** What hangs on each member, of one kind of record. */
function* gather<T>(
  set: WorkingSet,
  kind: string,
  of: (record: Glance) => T | null,
): Generator<void, Map<RecordId, T[]>> {
  const found = new Map<RecordId, T[]>();
  let seen = 0;
  for (const [, record] of set.glances(kind)) {
    if (++seen % PART === 0) yield;
    const member = record.value('member');
    if (typeof member !== 'string') continue;
    const one = of(record);
    if (one === null) continue;
    const there = found.get(member);
    if (there) there.push(one);
    else found.set(member, [one]);
  }
  return found;
}

/** The members whose digest a change may concern. */
function touchedBy(set: WorkingSet, { before, after }: Applied): readonly RecordId[] {
  const memberOf = (record: Rec | undefined): readonly RecordId[] => {
    const member = record?.fields['member'];
    return typeof member === 'string' ? [member] : NONE;
  };
  switch (after.kind) {
    case 'member':
      return [after.id];
    case 'attendance':
    case 'call':
    case 'one-on-one':
      return [...memberOf(before), ...memberOf(after)];
    case 'event':
      return set.by('attendance', 'event', after.id).flatMap(memberOf);
    default:
      return NONE;
  }
}

/** A call that someone tried; null for one that waits. */
function triedCall(call: Glance): TriedCall | null {
  const outcome = call.value('outcome');
  const date = call.value('date');
  return typeof outcome === 'string'
    ? { outcome, date: typeof date === 'string' ? date : '' }
    : null;
}

function hadTalk(talk: Glance): HadTalk {
  const date = talk.value('date');
  const due = talk.value('due');
  const open = typeof due === 'string' && talk.value('done') !== true;
  return { date: typeof date === 'string' ? date : '', due: open ? due : '' };
}
