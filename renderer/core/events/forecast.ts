import type { Turnout } from '../views/turnout';

/** Past events that a forecast looks back on at most: what a group is like now, not years ago. */
export const MOST_PAST = 12;
/** Fewer say nothing. */
const FEWEST_PAST = 3;
/** From so many on, the events that went most unlike the others are left aside for the range. */
const MANY_PAST = 8;

/** What a forecast is reckoned from. `every`: events of all kinds, because there were too few of the kind. */
export type ForecastBasis = {
  readonly events: number;
  readonly every: boolean;
  /** How many said that they would come, and how many of them came. */
  readonly said: number;
  readonly saidCame: number;
  /** How many came, and how many of them unasked. */
  readonly came: number;
  readonly walkIns: number;
};

/** How many people may come, and why we think so. `low` and `high` are rounded, both included. */
export type Forecast =
  | {
      readonly type: 'range';
      readonly said: number;
      readonly low: number;
      readonly high: number;
      readonly basis: ForecastBasis;
    }
  /** `events`: how many past events there are to go by, of any kind; `needed`: how many it takes. */
  | { readonly type: 'too-early'; readonly events: number; readonly needed: number }
  /** Nobody said yet that they would come. */
  | { readonly type: 'nobody-said'; readonly basis: ForecastBasis };

/** The sums of a past event that a forecast needs. */
export type PastTurnout = Pick<Turnout, 'expected' | 'expectedCame' | 'came'> & {
  readonly walkIns: number;
};

/** Whether a past event tells anything: someone had said yes, attendance was taken, and it is known who of them came. */
export const tellsTurnout = (past: PastTurnout): boolean =>
  past.expected > 0 && past.came > 0 && past.expectedCame !== null;

/**
 * How many may come to an event for which `said` people said yes or confirmed: said x (those who said so and came),
 * and on top of it as many walk-ins, among those who come, as there were. The range is what the same would have given
 * by the rates of each past event alone; where there are many, without the quarter that was least and most.
 */
export function forecastOf(
  said: number,
  ofKind: readonly PastTurnout[],
  ofEvery: readonly PastTurnout[],
): Forecast {
  const kind = ofKind.filter(tellsTurnout).slice(0, MOST_PAST);
  const every = ofEvery.filter(tellsTurnout).slice(0, MOST_PAST);
  const past = kind.length >= FEWEST_PAST ? kind : every;
  if (past.length < FEWEST_PAST) {
    return { type: 'too-early', events: past.length, needed: FEWEST_PAST };
  }
  const sum = (of: (past: PastTurnout) => number) => past.reduce((all, each) => all + of(each), 0);
  const basis: ForecastBasis = {
    events: past.length,
    every: past !== kind,
    said: sum(({ expected }) => expected),
    saidCame: sum(({ expectedCame }) => expectedCame ?? 0),
    came: sum(({ came }) => came),
    walkIns: sum(({ walkIns, came }) => Math.min(walkIns, came)),
  };
  if (said === 0) return { type: 'nobody-said', basis };
  const outcomes = past.map((each) => comingBy(said, each)).sort((a, b) => a - b);
  const aside = past.length >= MANY_PAST ? Math.floor(past.length / 4) : 0;
  const low = outcomes[aside] ?? 0;
  const high = outcomes[outcomes.length - 1 - aside] ?? 0;
  return { type: 'range', said, low: roundDown(low), high: roundUp(high), basis };
}

/** How many come when things go as at one past event. */
function comingBy(said: number, { expected, expectedCame, came, walkIns }: PastTurnout): number {
  const fromList = said * ((expectedCame ?? 0) / expected);
  // An event to which nearly everyone came unasked would promise a crowd without end.
  const share = Math.min(walkIns / came, 0.8);
  return fromList / (1 - share);
}

/** Steps in which a number of people can honestly be foretold. */
const stepFor = (people: number): number => (people < 20 ? 1 : people < 100 ? 5 : 10);
/** What a quotient may be off by for being one. */
const BARELY = 1e-9;
const roundDown = (people: number): number =>
  Math.floor(people / stepFor(people) + BARELY) * stepFor(people);
const roundUp = (people: number): number =>
  Math.ceil(people / stepFor(people) - BARELY) * stepFor(people);
