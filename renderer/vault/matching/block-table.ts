/** Which slots stand under which keys. Keys are numbers of 32 bits; a slot may stand under many. */
export type BlockTable = {
  /** Calls with each slot under a key, in ascending order for those the table was made with. */
  each(key: number, visit: (slot: number) => void): void;
  /** How many slots stand under a key. */
  count(key: number): number;
  /** Puts one more slot under a key. */
  add(key: number, slot: number): void;
};

/** A key and a slot in one number that sorts by key, then slot; 2 million slots fit. */
const SLOTS = 2 ** 21;

/** Collects keys and slots for a table. */
export function createTableMaker() {
  let entries = new Float64Array(2 ** 16);
  let length = 0;
  return {
    add(key: number, slot: number): void {
      if (length === entries.length) {
        const wider = new Float64Array(length * 2);
        wider.set(entries);
        entries = wider;
      }
      entries[length++] = key * SLOTS + slot;
    },
    /** Makes the table; the maker is of no use afterwards. */
    finish(): BlockTable {
      const sorted = entries.slice(0, length).sort();
      entries = new Float64Array(0);
      return createBlockTable(sorted);
    },
  };
}

function createBlockTable(sorted: Float64Array): BlockTable {
  const later = new Map<number, number[]>();

  /** The first place whose entry is not below `entry`. */
  const placeOf = (entry: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < entry) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    each(key, visit) {
      const end = (key + 1) * SLOTS;
      const base = key * SLOTS;
      let last = -1;
      for (let place = placeOf(base); place < sorted.length; place++) {
        const entry = sorted[place] as number;
        if (entry >= end) break;
        const slot = entry - base;
        // Keys are told more than once.
        if (slot !== last) visit(slot);
        last = slot;
      }
      for (const slot of later.get(key) ?? []) visit(slot);
    },
    count: (key) =>
      placeOf((key + 1) * SLOTS) - placeOf(key * SLOTS) + (later.get(key)?.length ?? 0),
    add(key, slot) {
      const slots = later.get(key);
      if (slots) slots.push(slot);
      else later.set(key, [slot]);
    },
  };
}
