import { namePartsOf, sortKey } from '../../core/matching/names';
import type { Rec, RecordId } from '../../core/record';
import { createMemberTexts } from './member-texts';

/**
 * What finding and sorting need of each member, made once when a member changes, in columns. A member
 * has a slot, a number that stays while the member does.
 */
export type MemberColumns = {
  /** The slots of all members, in no useful order. */
  slots(): number[];
  /** One more than the highest slot. */
  size(): number;
  slotOf(id: RecordId): number | undefined;
  put(record: Rec): number;
  remove(slot: number): void;
  record(slot: number): Rec;
  /** What the slot's member sorts by when the list is by name. */
  name(slot: number): string;
  /** A mark for each slot: 1 where the text holds every term. At least one term. */
  search(terms: readonly string[]): Uint8Array;
  /** Whether a slot's text holds every term. */
  holds(slot: number, terms: readonly string[]): boolean;
  /** Does a part of what the first search would have to wait for; whether all is done. */
  warm(): boolean;
};

/** Texts folded in one part of warming: a few milliseconds. */
const PART = 4_096;

/** Makes columns of these members. Texts are folded at the first search, so that a list without one shows sooner. */
export function createMemberColumns(members: Iterable<Rec>): MemberColumns {
  const records: (Rec | undefined)[] = [];
  const names: string[] = [];
  const slots = new Map<RecordId, number>();
  const free: number[] = [];
  const texts = createMemberTexts(records);

  const put = (record: Rec): number => {
    const slot = slots.get(record.id) ?? free.pop() ?? records.length;
    slots.set(record.id, slot);
    records[slot] = record;
    names[slot] = sortKey(namePartsOf(record.fields));
    texts.put(slot, record);
    return slot;
  };
  for (const record of members) put(record);

  return {
    slots: () => [...slots.values()],
    size: () => records.length,
    slotOf: (id) => slots.get(id),
    put,
    remove(slot) {
      const record = records[slot];
      if (!record) return;
      slots.delete(record.id);
      records[slot] = undefined;
      texts.put(slot, undefined);
      free.push(slot);
    },
    record: (slot) => records[slot] as Rec,
    name: (slot) => names[slot] as string,
    search(terms) {
      const hits = new Uint8Array(records.length);
      texts.search(terms, hits);
      return hits;
    },
    holds: (slot, terms) => texts.holds(slot, terms),
    warm: () => texts.fold(PART),
  };
}
