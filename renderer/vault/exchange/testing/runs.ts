const LONG = process.env['CONVITE_LONG'] === '1';

/** How often something is tried: as given in `npm test`, twenty-five times that in the nights (`CONVITE_LONG=1`). */
export const times = (count: number): number => (LONG ? 25 * count : count);

/**
 * What fast-check is told: as many runs as `times` says, the same ones by day, so that a change fails for what it
 * changed, and new ones in the nights.
 */
export const runs = (count: number): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: times(count),
  ...(LONG ? {} : { seed: 20_261_124 }),
});

/** Milliseconds that a suite may take: far more than it does, and a night's worth in the nights. */
export const PATIENCE = LONG ? 8 * 3_600_000 : 600_000;
