const LONG = process.env['CONVITE_LONG'] === '1';

/** How often something is tried: as given in `npm test`, twenty-five times that in the nights (`CONVITE_LONG=1`). */
export const times = (count: number): number => (LONG ? 25 * count : count);

/** Milliseconds that a suite may take: far more than it does, and a night's worth in the nights. */
export const PATIENCE = LONG ? 8 * 3_600_000 : 300_000;
