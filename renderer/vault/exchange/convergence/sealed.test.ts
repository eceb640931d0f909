import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkAgreement, sendAll, settleWithAll } from '../testing/final-round';
import { PATIENCE, runs } from '../testing/runs';
import { beginning, steps } from '../testing/steps';
import { aWorld } from '../testing/world';
import { happen } from '../testing/world-run';

// Every stage is real, age and signatures too. Only the guard's least work factor is lowered, so that scrypt costs little.
vi.mock('../limits', async (original) => ({ ...(await original<object>()), MIN_SCRYPT: 1 }));

const CHEAPEST = 1;

describe('laptops that exchange sealed files', () => {
  it(
    'end alike within a group, and agree between groups',
    async () => {
      await fc.assert(
        fc.asyncProperty(beginning([3], [1, 1, 1], [2, 1]), steps(14), async (start, what) => {
          const world = aWorld({ ...start, workFactor: CHEAPEST });
          if (start.settled) await sendAll(world);
          await happen(world, what);
          await settleWithAll(world);
          await checkAgreement(world);
          for (const [first, ...others] of world.groups) {
            for (const { laptop } of others)
              expect(laptop.shared()).toEqual(first?.laptop.shared());
          }
        }),
        runs(12),
      );
    },
    PATIENCE,
  );
});
