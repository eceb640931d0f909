import { type Block, forEachKey } from '../../core/matching/blocking-keys';
import { personAt } from '../../core/matching/person-at';
import { createTraitsReader, type PersonTraits } from '../../core/matching/person-traits';
import type { RecordId } from '../../core/record';
import { deriveOnce } from '../../core/views/derive-once';
import type { PersonSketch } from '../../core/views/people-views';
import type { WorkingSet } from '../store/working-set';
import { follow } from '../views/follow';
import { type BlockTable, createTableMaker } from './block-table';

/**
 * The members of a set as they are compared, by slot: a number that stays while the member does. Read once and
 * mended as members change.
 */
export type People = {
  /** Grows when everyone was read anew: slots of before mean nothing then. */
  edition(): number;
  /** One more than the highest slot. */
  size(): number;
  /** The member of a slot; undefined when it went. */
  id(slot: number): RecordId | undefined;
  slotOf(id: RecordId): number | undefined;
  traits(slot: number): PersonTraits;
  /** Reads someone who is no member. */
  read(person: PersonSketch): PersonTraits;
  /** Calls with the slots that stand under a key of the person, one key after the other, some slots more than once. Blocks above their limit are passed over. */
  near(
    person: PersonTraits,
    limits: Readonly<Record<Block, number>>,
    visit: (slot: number) => void,
  ): void;
  /** Reads some more of those not read yet; false when all are. */
  warm(): boolean;
};

/** More changes than this at once (an import) read everyone anew. */
const MENDABLE = 2_000;
/** Members read in one part of warming: a few milliseconds. */
const PART = 1_000;

/** The people of a working set: made at the first use, and they go when the set goes. */
export const peopleOf: (set: WorkingSet) => People = deriveOnce(createPeople);

type Made = {
  readonly ids: (RecordId | undefined)[];
  readonly traits: PersonTraits[];
  readonly slots: Map<RecordId, number>;
  readonly table: BlockTable;
  readonly read: (person: PersonSketch) => PersonTraits;
};

function createPeople(set: WorkingSet): People {
  let made: Made | null = null;
  let making: Generator<void, Made> | null = null;
  let edition = 0;

  const forget = () => {
    made = null;
    making = null;
  };

  const mend = (id: RecordId) => {
    if (!made) return;
    const { ids, traits, slots, table, read } = made;
    const member = set.glance('member', id);
    const there = slots.get(id);
    if (!member) {
      if (there !== undefined) ids[there] = undefined;
      slots.delete(id);
      return;
    }
    // What stands under old keys stays there: it is compared as it is now, and found to be unlike.
    const slot = there ?? ids.length;
    const person = read(personAt(member));
    ids[slot] = id;
    traits[slot] = person;
    slots.set(id, slot);
    forEachKey(person, (key) => table.add(key, slot));
  };

  const { catchUp } = follow(set, {
    mend(batch) {
      const changed = new Set<RecordId>();
      for (const { after } of batch) if (after.kind === 'member') changed.add(after.id);
      if (changed.size === 0) return;
      if (changed.size > MENDABLE || !made) forget();
      else for (const id of changed) mend(id);
    },
    forget,
  });

  const ready = (): Made => {
    catchUp();
    while (!made) warm();
    return made;
  };

  const warm = (): boolean => {
    catchUp();
    if (made) return false;
    making ??= make(set);
    const part = making.next();
    if (part.done) {
      made = part.value;
      making = null;
      edition += 1;
    }
    return !made;
  };

  return {
    edition() {
      ready();
      return edition;
    },
    size: () => ready().ids.length,
    id: (slot) => ready().ids[slot],
    slotOf: (id) => ready().slots.get(id),
    traits: (slot) => ready().traits[slot] as PersonTraits,
    read: (person) => ready().read(person),
    near(person, limits, visit) {
      const { table } = ready();
      const seen = new Set<number>();
      forEachKey(person, (key, block) => {
        if (seen.has(key)) return;
        seen.add(key);
        if (table.count(key) <= limits[block]) table.each(key, visit);
      });
    },
    warm,
  };
}

function* make(set: WorkingSet): Generator<void, Made> {
  const read = createTraitsReader();
  const ids: RecordId[] = [];
  const traits: PersonTraits[] = [];
  const slots = new Map<RecordId, number>();
  const maker = createTableMaker();
  for (const [id, member] of set.glances('member')) {
    const slot = ids.length;
    const person = read(personAt(member));
    ids.push(id);
    traits.push(person);
    slots.set(id, slot);
    forEachKey(person, (key) => maker.add(key, slot));
    if (slot % PART === PART - 1) yield;
  }
  return { ids, traits, slots, table: maker.finish(), read };
}
