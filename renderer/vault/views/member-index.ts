import type { RecordId } from '../../core/record';
import type { MembersQuery } from '../../core/views/views';
import type { WorkingSet } from '../store/working-set';
import { follow } from './follow';
import { createMemberColumns, type MemberColumns } from './member-columns';
import { passes } from './member-filter';
import { createMemberOrders, type MemberOrders, type MemberSort } from './member-orders';
import type { Circle } from './segment-index';

/** Finds and sorts members. What it needs is kept and mended as members change, so that no keystroke or scroll sorts or folds. */
export type MemberIndex = {
  /** Members that match all terms and the filter, in ascending order; of `circle`, which stands for the filter's rule. */
  found(
    terms: readonly string[],
    filter: MembersQuery['filter'],
    sort: MemberSort,
    circle?: Circle | null,
  ): Found;
  /** Members that match all terms, by name, one after the other: for those who stop early. */
  matching(terms: readonly string[]): Iterable<RecordId>;
  /** Makes in parts what the first list and the first search would have to wait for. */
  warm(): Iterable<void>;
};

/** An answer: how many, and which member stands where. Good until the next change. */
type Found = { readonly total: number; at(place: number): RecordId };

/** More changes than this at once (an import) rebuild rather than mend. */
const MENDABLE = 200;
/** How many answers are kept: enough for going back letter by letter. */
const KEPT_ANSWERS = 12;
/** Up to this many earlier hits, looking at each again is quicker than a new search. */
const FEW = 4_000;

type Answer = {
  readonly terms: readonly string[];
  readonly scope: string;
  readonly slots: readonly number[];
};
type Made = { readonly columns: MemberColumns; readonly orders: MemberOrders };

/** Indexes the members of a working set, and keeps up with it. */
export function createMemberIndex(set: WorkingSet): MemberIndex {
  let made: Made | null = null;
  let answers: readonly Answer[] = [];

  const forget = () => {
    made = null;
    answers = [];
  };

  const mend = ({ columns, orders }: Made, id: RecordId) => {
    const slot = columns.slotOf(id);
    const member = set.glance('member', id);
    if (slot !== undefined) orders.takeOut(slot);
    if (member) orders.putIn(columns.put(id, member));
    else if (slot !== undefined) columns.remove(slot);
  };

  const { catchUp } = follow(set, {
    mend(batch) {
      const changed = new Set<RecordId>();
      for (const { after } of batch) if (after.kind === 'member') changed.add(after.id);
      if (changed.size > MENDABLE) forget();
      if (changed.size === 0 || !made) return;
      for (const id of changed) mend(made, id);
      answers = [];
    },
    forget,
  });

  const ready = (): Made => {
    catchUp();
    if (!made) {
      const columns = createMemberColumns(set);
      made = { columns, orders: createMemberOrders(columns) };
    }
    return made;
  };

  const answer = (
    terms: readonly string[],
    filter: MembersQuery['filter'],
    sort: MemberSort,
    circle: Circle | null,
  ): readonly number[] => {
    const scope = JSON.stringify([sort, { ...filter, rule: circle?.key }]);
    const known = answers.find((a) => a.scope === scope && sameTerms(a.terms, terms));
    if (known) return known.slots;
    const slots = search(terms, filter, sort, circle, scope);
    answers = [{ terms, scope, slots }, ...answers].slice(0, KEPT_ANSWERS);
    return slots;
  };

  const search = (
    terms: readonly string[],
    filter: MembersQuery['filter'],
    sort: MemberSort,
    circle: Circle | null,
    scope: string,
  ): readonly number[] => {
    const { columns, orders } = ready();
    if (terms.length === 0) {
      const wanted = passes(filter);
      const order = orders.of(sort);
      const inside = circle ? order.filter((slot) => circle.holds(columns.id(slot))) : order;
      return wanted ? inside.filter((slot) => wanted(columns.glance(slot))) : inside;
    }
    // Typing on narrows: whatever matches the longer words is among what matched the shorter ones.
    const wider =
      answers.find((a) => a.scope === scope && narrows(a.terms, terms))?.slots ??
      answer([], filter, sort, circle);
    if (wider.length <= FEW) return wider.filter((slot) => columns.holds(slot, terms));
    const hits = columns.search(terms);
    return wider.filter((slot) => hits[slot] === 1);
  };

  return {
    found(terms, filter, sort, circle = null) {
      const { columns } = ready();
      const slots = answer(terms, filter, sort, circle);
      return { total: slots.length, at: (place) => columns.id(slots[place] as number) };
    },
    *warm() {
      const { columns, orders } = ready();
      orders.of('name');
      do yield;
      while (made?.columns === columns && !columns.warm());
    },
    *matching(terms) {
      const { columns, orders } = ready();
      const hits = terms.length > 0 ? columns.search(terms) : null;
      for (const slot of orders.of('name')) if (!hits || hits[slot] === 1) yield columns.id(slot);
    },
  };
}

const sameTerms = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((term, i) => term === b[i]);

/** Whether everything that matches `terms` also matches `wider`: each of its terms lies within one of ours. */
const narrows = (wider: readonly string[], terms: readonly string[]): boolean =>
  wider.every((term) => terms.some((longer) => longer.includes(term)));
