import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LOCAL_KINDS } from '../../../core/model/kinds';
import { checkWhoIsWhere } from '../testing/checks';
import { checkAgreement, sendAll, settleWithAll } from '../testing/final-round';
import { PATIENCE, runs } from '../testing/runs';
import { beginning, steps } from '../testing/steps';
import { checkConsents, checkRefusals } from '../testing/steward-checks';
import { aWorld } from '../testing/world';
import { happen } from '../testing/world-run';

vi.mock('../seal-file', async (original) => ({
  ...(await original<object>()),
  ...(await import('../testing/unsealed')),
}));
vi.mock('../guard', async (original) => ({
  ...(await original<object>()),
  ...(await import('../testing/unsealed')),
}));
vi.mock('../open', async (original) => ({
  ...(await original<object>()),
  ...(await import('../testing/unsealed')),
}));
vi.mock('../sign', async (original) => ({
  ...(await original<object>()),
  ...(await import('../testing/unsealed')),
}));
vi.mock('../pause', async (original) => ({
  ...(await original<object>()),
  ...(await import('../testing/unsealed')),
}));

describe('groups that share events', () => {
  it(
    'agree on all that both may know, lose nothing, and never cross a consent',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          beginning([1, 1, 1], [2, 1, 1], [2, 2], [2, 1, 2], [1, 1, 1, 1], [1, 1, 1, 1, 1]),
          steps(24),
          async (start, what) => {
            const world = aWorld({ ...start, partners: true });
            if (start.settled) await sendAll(world);
            await happen(world, what);
            checkWhoIsWhere(world);
            await settleWithAll(world);
            checkWhoIsWhere(world);
            await checkAgreement(world);
            checkConsents(world);
            checkRefusals(world);
            for (const { laptop } of world.all) {
              for (const write of world.ledger.writes()) {
                if (!write.stamp.endsWith(laptop.deps.device)) continue;
                if (!LOCAL_KINDS.has(write.kind))
                  expect([write, world.ledger.has(laptop, write)]).toEqual([write, true]);
              }
            }
          },
        ),
        runs(120),
      );
    },
    PATIENCE,
  );
});
