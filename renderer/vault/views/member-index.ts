import { matchesAll } from '../../core/matching/search-text';
import type { Rec, RecordId } from '../../core/record';
import type { MembersQuery } from '../../core/views/views';
import type { WorkingSet } from '../store/working-set';
import { follow } from './follow';
import {
  compareEntries,
  lettersOf,
  type MemberEntry,
  type MemberSort,
  memberEntry,
  regroup,
} from './member-columns';
import { passes } from './member-filter';

/** Finds and sorts members. Orders are kept and mended as members change, so that no keystroke or scroll sorts. */
export type MemberIndex = {
  /** Members that match all terms and the filter, in ascending order. The same array until something changes. */
  found(terms: readonly string[], filter: MembersQuery['filter'], sort: MemberSort): readonly Rec[];
  /** Members that match all terms, by name, one after the other: for those who stop early. */
  matching(terms: readonly string[]): Iterable<Rec>;
};

/** More changes than this at once (an import) rebuild rather than mend. */
const MENDABLE = 200;
/** How many answers are kept: enough for going back letter by letter. */
const KEPT_ANSWERS = 12;

type Answer = {
  readonly terms: readonly string[];
  readonly scope: string;
  readonly records: readonly MemberEntry[];
  readonly asRecords: readonly Rec[];
};

/** Indexes the members of a working set, and keeps up with it. */
export function createMemberIndex(set: WorkingSet): MemberIndex {
  const entries = new Map<RecordId, MemberEntry>();
  const orders = new Map<MemberSort, MemberEntry[]>();
  let answers: readonly Answer[] = [];
  let made = false;

  const mend = (id: RecordId) => {
    const before = entries.get(id);
    const record = set.get('member', id);
    const after = record && memberEntry(record);
    if (after) entries.set(id, after);
    else entries.delete(id);
    for (const [sort, order] of orders) {
      const compare = compareEntries(sort);
      if (before) order.splice(placeOf(order, before, compare), 1);
      if (after) order.splice(placeOf(order, after, compare), 0, after);
    }
  };

  const forget = () => {
    entries.clear();
    orders.clear();
    answers = [];
    made = false;
  };

  const { catchUp } = follow(set, {
    mend(batch) {
      const changed = new Set<RecordId>();
      for (const { after } of batch) if (after.kind === 'member') changed.add(after.id);
      if (changed.size > MENDABLE) forget();
      if (changed.size === 0 || !made) return;
      for (const id of changed) mend(id);
      answers = [];
    },
    forget,
  });

  const order = (sort: MemberSort): readonly MemberEntry[] => {
    catchUp();
    if (!made) {
      for (const record of set.all('member')) entries.set(record.id, memberEntry(record));
      made = true;
    }
    let known = orders.get(sort);
    if (!known) {
      known =
        sort === 'name'
          ? [...entries.values()].sort(compareEntries('name'))
          : regroup(order('name'), sort);
      orders.set(sort, known);
    }
    return known;
  };

  return {
    found(terms, filter, sort) {
      const all = order(sort);
      const scope = JSON.stringify([sort, filter]);
      const known = answers.find((a) => a.scope === scope && sameTerms(a.terms, terms));
      if (known) return known.asRecords;
      // Typing on narrows: whatever matches the longer words is among what matched the shorter ones.
      const wider = answers.find((a) => a.scope === scope && narrows(a.terms, terms));
      const wanted = passes(filter);
      const letters = lettersOf(terms.join(''));
      const records: MemberEntry[] = [];
      for (const entry of wider?.records ?? all) {
        if ((entry.letters & letters) !== letters) continue;
        if (matchesAll(entry.text, terms) && (wider || wanted(entry.record.fields))) {
          records.push(entry);
        }
      }
      const asRecords = records.map((entry) => entry.record);
      answers = [{ terms, scope, records, asRecords }, ...answers].slice(0, KEPT_ANSWERS);
      return asRecords;
    },
    *matching(terms) {
      const letters = lettersOf(terms.join(''));
      for (const entry of order('name')) {
        if ((entry.letters & letters) !== letters) continue;
        if (matchesAll(entry.text, terms)) yield entry.record;
      }
    },
  };
}

const sameTerms = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((term, i) => term === b[i]);

/** Whether everything that matches `terms` also matches `wider`: each of its terms lies within one of ours. */
const narrows = (wider: readonly string[], terms: readonly string[]): boolean =>
  wider.every((term) => terms.some((longer) => longer.includes(term)));

/** Where an entry is, or belongs, in a sorted list. */
function placeOf(
  order: readonly MemberEntry[],
  entry: MemberEntry,
  compare: (a: MemberEntry, b: MemberEntry) => number,
): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(order[middle] as MemberEntry, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
