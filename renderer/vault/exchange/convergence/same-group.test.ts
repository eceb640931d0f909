import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LOCAL_KINDS } from '../../../core/model/kinds';
import { sendAll } from '../testing/final-round';
import { PATIENCE, runs } from '../testing/runs';
import { beginning, steps } from '../testing/steps';
import { aWorld, type World } from '../testing/world';
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

function checkOutcome({ all, ledger }: World) {
  const [first, ...others] = all;
  for (const { laptop } of others) expect(laptop.shared()).toEqual(first?.laptop.shared());
  const outcome = [...ledger.outcome().values()]
    .filter(({ kind }) => !LOCAL_KINDS.has(kind))
    .sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1));
  expect(first?.laptop.shared()).toEqual(outcome);
}

describe('laptops of one group, exchanging copies of everything', () => {
  it(
    'end with the same records, and those are what the merge rule makes of all that anyone wrote',
    async () => {
      await fc.assert(
        fc.asyncProperty(beginning([3], [4], [5]), steps(24), async (start, what) => {
          const world = aWorld(start);
          if (start.settled) await sendAll(world);
          await happen(world, what);
          await sendAll(world);
          checkOutcome(world);
        }),
        runs(200),
      );
    },
    PATIENCE,
  );
});
