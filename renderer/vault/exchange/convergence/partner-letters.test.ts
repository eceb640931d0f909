import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkWhoIsWhere } from '../testing/checks';
import { mustAgree } from '../testing/final-round';
import { correspond, letter, read } from '../testing/letters';
import { PATIENCE, times } from '../testing/runs';
import { beginning, steps } from '../testing/steps';
import { aWorld, type Somebody, type World } from '../testing/world';

const INCLUDE = { phones: true, emails: true, notes: false };

/** Everyone tells everyone of each event, three times: what one revives the others must hear of. */
async function tellAll(world: World) {
  for (let round = 0; round < 3; round++) {
    for (const from of world.all) {
      for (const { id } of world.events) {
        const told = letter(from, { type: 'event', event: id }, INCLUDE);
        for (const to of world.all) if (told && to !== from) await read(to, told);
      }
    }
  }
}

const toldBy = ({ all }: World, event: string) =>
  all.map((from: Somebody) => letter(from, { type: 'event', event }, INCLUDE)?.records ?? []);

describe('three to five groups that share two events', () => {
  it(
    'agree on all that both may know, lose nothing, and never cross a consent',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          beginning([1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1, 1]),
          steps(14),
          async (start, what) => {
            const world = aWorld(start);
            if (start.settled) await tellAll(world);
            await correspond(world, what);
            await tellAll(world);
            for (const { id } of world.events) mustAgree(world, toldBy(world, id));
            checkWhoIsWhere(world);
            for (const { laptop } of world.all) {
              for (const write of world.ledger.writes()) {
                const own = write.stamp.endsWith(laptop.deps.device);
                if (own && !world.ledger.has(laptop, write)) throw new Error(`lost ${write.field}`);
              }
            }
          },
        ),
        { numRuns: times(1_000) },
      );
    },
    PATIENCE,
  );
});
