import type { Rec } from '../record';

/** The version of the records' schema that this program writes. Raised with every upgrade. */
export const SCHEMA = 1;

/** Raises records of schema `to - 1` to schema `to`. Keeps ids and stamps; one file and one test each. */
export type Upgrade = { readonly to: number; raise(record: Rec): Rec };

/** Every upgrade there has been, oldest first. Schema 1 is the first, so there is none yet. */
export const UPGRADES: readonly Upgrade[] = [];

/** A record written under schema `from`, raised to ours. One of a newer schema is left as it is. */
export function upgradeRecord(
  record: Rec,
  from: number,
  upgrades: readonly Upgrade[] = UPGRADES,
): Rec {
  let raised = record;
  for (const upgrade of upgrades) if (upgrade.to > from) raised = upgrade.raise(raised);
  return raised;
}
