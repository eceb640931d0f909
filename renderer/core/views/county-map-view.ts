import type { Fact } from '../model/fact';
import type { AsOf } from '../sheriffs/held-on';
import type { Stance } from '../sheriffs/value-stance';

/** What the map can be colored by: a topic of facts, or one of these. */
export const MAP_SUBJECTS = ['promises', 'last-meeting', 'expiry', 'election'] as const;
export type MapSubject = Fact['topic'] | (typeof MAP_SUBJECTS)[number];

export type CountyMapQuery = { readonly subject: MapSubject; readonly asOf: AsOf };

/** How a county looks on the map. `class` is one of the few that the legend explains. */
export type CountyOnMap = {
  readonly fips: string;
  readonly name: string;
  readonly class: MapClass;
  /** Sources differ about it. */
  readonly disputed: boolean;
  /** The values that hold, in stored words, when the map shows a topic. */
  readonly values: readonly string[];
  /** The day that the class rests on (a meeting, an end, an election), and how many days it is away; else empty and null. */
  readonly day: string;
  readonly days: number | null;
  /** Promises by what became of them, when the map shows promises. */
  readonly promises: PromiseSums | null;
};

export type PromiseSums = {
  readonly kept: number;
  readonly broken: number;
  readonly overdue: number;
  readonly open: number;
};

/** Classes of every subject. Those of a topic are its stances; `none` says that nothing is recorded. */
export type MapClass =
  | Stance
  | 'none'
  | 'kept'
  | 'open'
  | 'overdue'
  | 'broken'
  | 'within-90'
  | 'within-180'
  | 'within-365'
  | 'longer'
  | 'past';

/** The map, and the first day that anything recorded speaks of (empty when nothing does): where looking back can begin. */
export type CountyMapView = { readonly counties: readonly CountyOnMap[]; readonly first: string };
