import { glanceAt } from '../../core/glance';
import type { Match } from '../../core/matching/match';
import { personAt } from '../../core/matching/person-at';
import { isAlive, type Rec, type RecordId } from '../../core/record';
import { deriveOnce } from '../../core/views/derive-once';
import type { Applied, WorkingSet } from '../store/working-set';
import { follow } from '../views/follow';
import { groupPairs, type PairGroup } from './group-pairs';
import { judgesOf, rankOf, strengthOfRank } from './judge-members';

/** Members who look alike, as the last scan found them; what was decided, merged or deleted since is left out. */
export type FoundGroup = {
  readonly key: string;
  readonly members: readonly RecordId[];
  readonly pairs: readonly { readonly a: RecordId; readonly b: RecordId; readonly match: Match }[];
  readonly strength: Match['strength'];
};

/** The most people in one group; with more of one likeness, several groups are asked about one after the other. */
export const MOST_IN_GROUP = 12;

type Kept = {
  readonly key: string;
  readonly household: boolean;
  readonly group: PairGroup<RecordId>;
};
type Found = {
  /** Puts what a scan found in place of what was there. */
  keep(found: {
    readonly people: readonly PairGroup<RecordId>[];
    readonly households: readonly PairGroup<RecordId>[];
  }): void;
  read(): {
    readonly scanned: boolean;
    readonly outdated: boolean;
    readonly groups: readonly FoundGroup[];
  };
};

/** What the last scan of a working set found, the surest first. */
export const foundDuplicates = (set: WorkingSet) => keptFoundOf(set).read();

/** Where a scan leaves what it found; it goes when the set goes. */
export const keptFoundOf: (set: WorkingSet) => Found = deriveOnce(createFound);

function createFound(set: WorkingSet): Found {
  let scanned = false;
  let outdated = false;
  let groups: readonly Kept[] = [];
  let shown: readonly FoundGroup[] | null = [];
  let grouped = new Set<RecordId>();
  /** Members whose groups have to be looked at again. */
  let touched = new Set<RecordId>();

  const put = (next: readonly Kept[]) => {
    groups = [...next].sort((a, b) => a.group.rank - b.group.rank);
    grouped = new Set(groups.flatMap(({ group }) => group.members));
    touched = new Set();
    shown = null;
  };

  const note = ({ before, after }: Applied) => {
    if (after.kind === 'verdict') {
      for (const record of [before, after]) {
        for (const member of [record?.fields['a'], record?.fields['b']]) {
          if (typeof member === 'string' && grouped.has(member)) touched.add(member);
        }
      }
    } else if (after.kind === 'member') {
      if (grouped.has(after.id)) touched.add(after.id);
      else if (isAlive(after) && !isSamePerson(before, after)) outdated = true;
    }
  };

  const { catchUp } = follow(set, {
    mend(batch) {
      for (const applied of batch) note(applied);
    },
    forget() {
      outdated = scanned;
      touched = new Set(grouped);
    },
  });

  return {
    keep({ people, households }) {
      catchUp();
      scanned = true;
      outdated = false;
      let number = 0;
      const keep = (household: boolean) => (group: PairGroup<RecordId>) => ({
        key: `${++number}`,
        household,
        group,
      });
      put([...people.map(keep(false)), ...households.map(keep(true))]);
    },
    read() {
      catchUp();
      if (touched.size > 0) {
        put(
          groups.flatMap((kept) =>
            kept.group.members.some((id) => touched.has(id)) ? regroup(set, kept) : [kept],
          ),
        );
      }
      shown ??= groups.map((kept) => shownGroup(set, kept));
      return { scanned, outdated: scanned && outdated, groups: shown };
    },
  };
}

/** Whether a change left alone what people are compared by. */
const isSamePerson = (before: Rec | undefined, after: Rec): boolean =>
  before !== undefined &&
  isAlive(before) &&
  JSON.stringify(personAt(glanceAt(before))) === JSON.stringify(personAt(glanceAt(after)));

/** What is left of a group after changes: the same, smaller ones, or none. */
function regroup(set: WorkingSet, { key, household, group }: Kept): readonly Kept[] {
  const judges = judgesOf(set);
  const pairs = pairsAmong(set, group.members, household).map(({ a, b, match }) => ({
    a,
    b,
    rank: rankOf(match),
  }));
  const never = () => false;
  return groupPairs(pairs, household ? never : judges.opposed, MOST_IN_GROUP).map((left, n) => ({
    key: n === 0 ? key : `${key}.${n}`,
    household,
    group: left,
  }));
}

function pairsAmong(
  set: WorkingSet,
  members: readonly RecordId[],
  household: boolean,
): FoundGroup['pairs'] {
  const { match } = judgesOf(set);
  const pairs: { a: RecordId; b: RecordId; match: Match }[] = [];
  for (const [place, a] of members.entries()) {
    for (const b of members.slice(place + 1)) {
      const found = match(a, b);
      if (!found || found.strength === 'weak') continue;
      if ((found.strength === 'household') === household) pairs.push({ a, b, match: found });
    }
  }
  return pairs.sort((one, other) => rankOf(one.match) - rankOf(other.match));
}

/** A group as it is shown. Its pairs are compared when someone looks: there can be 10,000 groups. */
function shownGroup(set: WorkingSet, { key, household, group }: Kept): FoundGroup {
  let pairs: FoundGroup['pairs'] | null = null;
  return {
    key,
    members: group.members,
    strength: strengthOfRank(group.rank),
    get pairs() {
      pairs ??= pairsAmong(set, group.members, household);
      return pairs;
    },
  };
}
