import type { Glance } from '../../core/glance';
import { namePartsAt, sortKey } from '../../core/matching/names';
import type { RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import { createMemberTexts } from './member-texts';

/**
 * What finding and sorting need of each member, made once when a member changes, in columns. A member
 * has a slot, a number that stays while the member does. Records are glanced at and not built: only the
 * few that a window shows are.
 */
export type MemberColumns = {
  /** The slots of all members, in no useful order. */
  slots(): number[];
  /** One more than the highest slot. */
  size(): number;
  slotOf(id: RecordId): number | undefined;
  put(id: RecordId, member: Glance): number;
  remove(slot: number): void;
  id(slot: number): RecordId;
  /** The slot's member as it is now. */
  glance(slot: number): Glance;
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

/** What stands for a member who went in the same moment. */
const NOBODY: Glance = { value: () => undefined, elements: () => [], base: '' };

/** Makes columns of the members of a set. Texts are folded at the first search, so that a list without one shows sooner. */
export function createMemberColumns(set: WorkingSet): MemberColumns {
  const ids: (RecordId | undefined)[] = [];
  const names: string[] = [];
  const slots = new Map<RecordId, number>();
  const free: number[] = [];
  const glanceOf = (id: RecordId | undefined): Glance =>
    (id === undefined ? undefined : set.glance('member', id)) ?? NOBODY;
  const texts = createMemberTexts(ids, glanceOf);

  const put = (id: RecordId, member: Glance): number => {
    const slot = slots.get(id) ?? free.pop() ?? ids.length;
    slots.set(id, slot);
    ids[slot] = id;
    names[slot] = sortKey(namePartsAt(member));
    texts.put(slot, member);
    return slot;
  };
  for (const [id, member] of set.glances('member')) put(id, member);

  return {
    slots: () => [...slots.values()],
    size: () => ids.length,
    slotOf: (id) => slots.get(id),
    put,
    remove(slot) {
      const id = ids[slot];
      if (id === undefined) return;
      slots.delete(id);
      ids[slot] = undefined;
      texts.put(slot, NOBODY);
      free.push(slot);
    },
    id: (slot) => ids[slot] as RecordId,
    glance: (slot) => glanceOf(ids[slot]),
    name: (slot) => names[slot] as string,
    search(terms) {
      const hits = new Uint8Array(ids.length);
      texts.search(terms, hits);
      return hits;
    },
    holds: (slot, terms) => texts.holds(slot, terms),
    warm: () => texts.fold(PART),
  };
}
