import { comparePeople } from '../../../renderer/core/matching/compare-people';
import type { MatchStrength } from '../../../renderer/core/matching/match';
import type { InventedPerson } from './invented-people';
import { type LabelledPair, labelledPairs } from './labelled-pairs';
import { PUBLISHED_RULES } from './published-rules';

/** How a rule did. `missed` and `wrong` count pairs by their story. Precision is 0 for a rule that flags nothing. */
export type Quality = {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  /** Of pairs who live together, the share flagged as one person; of strangers, the same. */
  readonly wrongHouseholds: number;
  readonly wrongStrangers: number;
  readonly missed: ReadonlyMap<string, number>;
  readonly wrong: ReadonlyMap<string, number>;
};

const strengthOf = (a: InventedPerson, b: InventedPerson): MatchStrength | null => {
  const sketch = (person: InventedPerson) => ({ ...person, preferredName: '', household: null });
  return comparePeople(sketch(a), sketch(b))?.strength ?? null;
};

const atLeast = (name: string, strengths: readonly MatchStrength[]) => ({
  name,
  flags(a: InventedPerson, b: InventedPerson): boolean {
    const found = strengthOf(a, b);
    return found !== null && strengths.includes(found);
  },
});

const RULES = [
  atLeast('Convite, likely or surer', ['certain', 'strong', 'likely']),
  atLeast('Convite, strong or surer', ['certain', 'strong']),
  atLeast('Convite, certain', ['certain']),
  ...PUBLISHED_RULES,
];

/** Runs every rule over the labelled set. */
export function measureQuality(): {
  readonly pairs: readonly LabelledPair[];
  readonly rules: readonly Quality[];
  /** Of pairs who live together, the share that is asked about as one household. */
  readonly householdsSeen: number;
} {
  const pairs = labelledPairs();
  const households = pairs.filter(({ label }) => label === 'household');
  const seen = households.filter(({ a, b }) => strengthOf(a, b) === 'household');
  return {
    pairs,
    rules: RULES.map(({ name, flags }) => qualityOf(name, flags, pairs)),
    householdsSeen: seen.length / households.length,
  };
}

function qualityOf(
  name: string,
  flags: (a: InventedPerson, b: InventedPerson) => boolean,
  pairs: readonly LabelledPair[],
): Quality {
  const missed = new Map<string, number>();
  const wrong = new Map<string, number>();
  const flagged = { same: 0, household: 0, different: 0 };
  const all = { same: 0, household: 0, different: 0 };
  for (const { label, story, a, b } of pairs) {
    all[label] += 1;
    const found = flags(a, b);
    if (found) flagged[label] += 1;
    const count = (map: Map<string, number>) => map.set(story, (map.get(story) ?? 0) + 1);
    if (found && label !== 'same') count(wrong);
    if (!found && label === 'same') count(missed);
  }
  const total = flagged.same + flagged.household + flagged.different;
  return {
    name,
    precision: total === 0 ? 0 : flagged.same / total,
    recall: flagged.same / all.same,
    wrongHouseholds: flagged.household / all.household,
    wrongStrangers: flagged.different / all.different,
    missed,
    wrong,
  };
}

/** Prints what was measured, as a table or as JSON lines. */
export function printQuality(asJson: boolean): void {
  const { pairs, rules, householdsSeen } = measureQuality();
  if (asJson) {
    for (const { missed, wrong, ...rule } of rules) {
      console.log(JSON.stringify({ ...rule, row: 'match.quality', pairs: pairs.length }));
    }
    return;
  }
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(10);
  console.log(`${pairs.length} labelled pairs`);
  console.log(
    `${'rule'.padEnd(28)} precision    recall  families  strangers (the last two: flagged wrongly)`,
  );
  for (const rule of rules) {
    console.log(
      rule.name.padEnd(28) +
        percent(rule.precision) +
        percent(rule.recall) +
        percent(rule.wrongHouseholds) +
        percent(rule.wrongStrangers),
    );
  }
  console.log(`Families asked about as one household: ${percent(householdsSeen).trim()}`);
  const [ours] = rules;
  const most = (map: ReadonlyMap<string, number> | undefined) =>
    [...(map ?? [])].sort((a, b) => b[1] - a[1]).slice(0, 8);
  console.log(
    'Missed most often:',
    most(ours?.missed)
      .map(([s, n]) => `${s} (${n})`)
      .join(', '),
  );
  console.log(
    'Wrong most often:',
    most(ours?.wrong)
      .map(([s, n]) => `${s} (${n})`)
      .join(', '),
  );
}
