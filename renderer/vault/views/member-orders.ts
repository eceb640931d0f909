import type { Glance } from '../../core/glance';
import { COUNTIES } from '../../core/model/county';
import { type CONSENT, LANGUAGES } from '../../core/model/vocabulary';
import type { Json } from '../../core/record';
import type { MembersQuery } from '../../core/views/views';
import type { MemberColumns } from './member-columns';

export type MemberSort = MembersQuery['sort'];

/** The slots of all members in each order that was asked for; kept, and mended when a member changes. */
export type MemberOrders = {
  of(sort: MemberSort): readonly number[];
  /** Takes a slot out of every order: before what the columns say of it changes. */
  takeOut(slot: number): void;
  /** Puts a slot into every order, by what the columns say of it. */
  putIn(slot: number): void;
};

const LAST = 0xffff;
const COUNTY_PLACE = new Map(COUNTIES.map(({ fips }, place) => [fips, place]));
const LANGUAGE_PLACE = new Map<string, number>(LANGUAGES.map((code, place) => [code, place]));

/** Those who said yes first, then those who were not asked. */
const CONSENT_PLACE = new Map<(typeof CONSENT)[number], number>([
  ['yes', 0],
  ['unknown', 1],
  ['no', 2],
]);

const placeIn = (places: ReadonlyMap<string, number>, word: Json | undefined): number =>
  (typeof word === 'string' ? places.get(word) : undefined) ?? LAST;

/** What a member sorts by before the name. Those without a county or language come last. */
const FIRST_KEY: { readonly [S in Exclude<MemberSort, 'name'>]: (member: Glance) => number } = {
  county: ({ value }) => placeIn(COUNTY_PLACE, value('county')),
  language: ({ value }) => placeIn(LANGUAGE_PLACE, value('preferredLanguage')),
  zip: ({ value }) => Number(value('zip')) || LAST * LAST,
  contact: ({ value }) => placeIn(CONSENT_PLACE, value('consentContact') ?? 'unknown'),
  share: ({ value }) => placeIn(CONSENT_PLACE, value('consentShare') ?? 'unknown'),
  // The oldest field's stamp: when the record came to be, as long as one of its first fields stands.
  // Milliseconds and counter as one number, as far as a double carries them.
  added: ({ base }) =>
    Number.parseInt(base.slice(0, 12), 16) * 1024 +
    Math.min(1023, Number.parseInt(base.slice(13, 17), 16)),
};

/** Slots in order, and by slot what they sorted by before the name when they were put there. */
type Order = { readonly slots: number[]; readonly keys: number[] };

/** Makes the orders of what is in the columns. */
export function createMemberOrders(columns: MemberColumns): MemberOrders {
  const orders = new Map<MemberSort, Order>();

  const byName = (a: number, b: number): number => {
    const x = columns.name(a);
    const y = columns.name(b);
    if (x !== y) return x < y ? -1 : 1;
    return columns.id(a) < columns.id(b) ? -1 : 1;
  };

  const compare =
    ({ keys }: Order) =>
    (a: number, b: number): number =>
      (keys[a] as number) - (keys[b] as number) || byName(a, b);

  const make = (sort: MemberSort): Order => {
    const keys = Array<number>(columns.size()).fill(0);
    if (sort === 'name') return { slots: columns.slots().sort(byName), keys };
    const slots = [...of('name')];
    for (const slot of slots) keys[slot] = FIRST_KEY[sort](columns.glance(slot));
    // Sorting is stable: members of one key keep their order by name.
    return { slots: slots.sort((a, b) => (keys[a] as number) - (keys[b] as number)), keys };
  };

  const of = (sort: MemberSort): readonly number[] => {
    let order = orders.get(sort);
    if (!order) {
      order = make(sort);
      orders.set(sort, order);
    }
    return order.slots;
  };

  return {
    of,
    takeOut(slot) {
      for (const order of orders.values()) {
        order.slots.splice(placeOf(order.slots, slot, compare(order)), 1);
      }
    },
    putIn(slot) {
      for (const [sort, order] of orders) {
        order.keys[slot] = sort === 'name' ? 0 : FIRST_KEY[sort](columns.glance(slot));
        order.slots.splice(placeOf(order.slots, slot, compare(order)), 0, slot);
      }
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
