import type { HeadcountSums } from '../model/headcount';

/** Days of a report, `YYYY-MM-DD`, both included. */
export type ReportQuery = { readonly from: string; readonly to: string };

/** How many; null where it is hidden because it is small (`hideSmall`). */
export type Count = number | null;

/**
 * How people came. `came` is `firstTimers`, `returning` and `unknown` together; `unknown`: a name alone of whom nobody
 * noted it, and people whose names are no longer kept. `kept` and `missed`: said yes, and came or did not.
 */
export type Coming = {
  readonly came: Count;
  readonly firstTimers: Count;
  readonly returning: Count;
  readonly unknown: Count;
  readonly kept: Count;
  readonly missed: Count;
};

/** How often people of one sort came. `key`: a county, language or group; empty where it is not noted. */
export type Share = { readonly key: string } & Pick<Coming, 'came' | 'kept' | 'missed'>;

/** Our events of a period in numbers, and nobody's name. Events count when their day is over or today. */
export type ReportView = {
  readonly from: string;
  readonly to: string;
  readonly events: number;
  /** Of these, how many were not closed yet: their numbers may still change. */
  readonly unclosed: number;
  readonly totals: Coming;
  /** Different people among those whose names are kept; names alone count one by one. */
  readonly people: Count;
  readonly walkIns: Count;
  /** Every month of the period, `YYYY-MM`, in order. */
  readonly months: readonly ({ readonly month: string; readonly events: number } & Coming)[];
  readonly kinds: readonly ({ readonly key: string; readonly events: number } & Coming)[];
  readonly counties: readonly Share[];
  readonly languages: readonly Share[];
  /** A person who is in two groups counts in both; whoever is in none, under the empty key. */
  readonly groups: readonly Share[];
  /** What was counted without names. */
  readonly headcounts: {
    readonly events: number;
    readonly people: Count;
    readonly adults: Count;
    readonly children: Count;
    readonly firstTimers: Count;
    readonly languages: readonly { readonly key: string; readonly came: Count }[];
  };
  /** What other groups sent as counts without names; in none of the numbers above. */
  readonly others: {
    /** Events that another group counted, and of these those in which we had no part: they are not among `events`. */
    readonly events: number;
    readonly onlyTheirs: number;
    /** By group, whose id is `key`: named people who came, and heads. */
    readonly groups: readonly {
      readonly key: string;
      readonly events: number;
      readonly came: Count;
      readonly heads: Count;
    }[];
    /** People at all events, ours and theirs, each event once with its largest count (`othersCounted`). */
    readonly atLeast: Count;
  };
};

/** What counters counted, as a report tells it. */
export const headcountsOf = (
  events: number,
  { byLanguage, people, adults, children, firstTimers }: HeadcountSums,
): ReportView['headcounts'] => ({
  events,
  people,
  adults,
  children,
  firstTimers,
  languages: Object.entries(byLanguage).map(([key, came]) => ({ key, came: came ?? 0 })),
});
