import { COUNTIES } from '../../core/model/county';
import { LANGUAGES } from '../../core/model/vocabulary';
import type { Json, Rec } from '../../core/record';
import type { MembersQuery } from '../../core/views/views';
import type { MemberColumns } from './member-columns';

export type MemberSort = MembersQuery['sort'];

/** The slots of all members in each order that was asked for; kept, and mended when a member changes. */
export type MemberOrders = {
  of(sort: MemberSort): readonly number[];
  /** Takes a slot out of every order, by what it sorts by now: before its member changes or goes. */
  takeOut(slot: number): void;
  /** Puts a slot into every order, by what it sorts by now. */
  putIn(slot: number): void;
};

const LAST = 0xffff;
const COUNTY_PLACE = new Map(COUNTIES.map(({ fips }, place) => [fips, place]));
const LANGUAGE_PLACE = new Map<string, number>(LANGUAGES.map((code, place) => [code, place]));

const placeIn = (places: ReadonlyMap<string, number>, word: Json | undefined): number =>
  (typeof word === 'string' ? places.get(word) : undefined) ?? LAST;

/** What a member sorts by before the name. Those without a county or language come last. */
const FIRST_KEY: { readonly [S in Exclude<MemberSort, 'name'>]: (record: Rec) => number } = {
  county: ({ fields }) => placeIn(COUNTY_PLACE, fields['county']),
  language: ({ fields }) => placeIn(LANGUAGE_PLACE, fields['preferredLanguage']),
  // The oldest field's stamp: when the record came to be, as long as one of its first fields stands.
  // Milliseconds and counter as one number, as far as a double carries them.
  added: ({ stamps: { base } }) =>
    Number.parseInt(base.slice(0, 12), 16) * 1024 +
    Math.min(1023, Number.parseInt(base.slice(13, 17), 16)),
};

/** Makes the orders of what is in the columns. */
export function createMemberOrders(columns: MemberColumns): MemberOrders {
  const orders = new Map<MemberSort, number[]>();

  const byName = (a: number, b: number): number => {
    const x = columns.name(a);
    const y = columns.name(b);
    if (x !== y) return x < y ? -1 : 1;
    return columns.record(a).id < columns.record(b).id ? -1 : 1;
  };

  const compare = (sort: MemberSort) => {
    if (sort === 'name') return byName;
    const keyOf = FIRST_KEY[sort];
    return (a: number, b: number): number =>
      keyOf(columns.record(a)) - keyOf(columns.record(b)) || byName(a, b);
  };

  const make = (sort: MemberSort): number[] => {
    if (sort === 'name') return columns.slots().sort(byName);
    const slots = [...of('name')];
    const keys = new Float64Array(columns.size());
    for (const slot of slots) keys[slot] = FIRST_KEY[sort](columns.record(slot));
    // Sorting is stable: members of one key keep their order by name.
    return slots.sort((a, b) => (keys[a] as number) - (keys[b] as number));
  };

  const of = (sort: MemberSort): readonly number[] => {
    let order = orders.get(sort);
    if (!order) {
      order = make(sort);
      orders.set(sort, order);
    }
    return order;
  };

  return {
    of,
    takeOut(slot) {
      for (const [sort, order] of orders) order.splice(placeOf(order, slot, compare(sort)), 1);
    },
    putIn(slot) {
      for (const [sort, order] of orders)
        order.splice(placeOf(order, slot, compare(sort)), 0, slot);
    },
  };
}

/** Where a slot is, or belongs, in a sorted list. */
function placeOf(
  order: readonly number[],
  slot: number,
  compare: (a: number, b: number) => number,
): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = order[middle] as number;
    if (there === slot) return middle;
    if (compare(there, slot) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
