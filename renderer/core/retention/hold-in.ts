import type { LegalHold } from '../model/retention';

/** The legal hold that is on, the earliest of them; null when none is. */
export function holdIn(holds: Iterable<LegalHold>): LegalHold | null {
  let on: LegalHold | null = null;
  for (const hold of holds) {
    if (hold.endedOn) continue;
    if (!on || `${hold.date} ${hold.time}` < `${on.date} ${on.time}`) on = hold;
  }
  return on;
}
