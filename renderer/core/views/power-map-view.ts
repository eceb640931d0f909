import type { Agency } from '../model/agency';
import type { Official } from '../model/official';
import type { Reach, Stance } from '../model/power';

/** The power map as of a day; `county` null: of the whole state. */
export type PowerMapQuery = { readonly day: string; readonly county: string | null };

/** An official on the power map. `now`: where they stood on the day; null while nobody placed them by then. */
export type PowerRow = {
  readonly official: Official;
  readonly agency: Agency | null;
  readonly now: Stance | null;
  /** Every stance, the latest first. */
  readonly history: readonly Stance[];
  /** Who can reach them on the day. */
  readonly reach: readonly ReachRow[];
};

/** A way to an official, with the name of who it is. `isOurs`: a member, whose name stays in the house. */
export type ReachRow = { readonly reach: Reach; readonly name: string; readonly isOurs: boolean };
