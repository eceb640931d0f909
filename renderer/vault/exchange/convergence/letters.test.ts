import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCAL_KINDS } from '../../../core/model/kinds';
import { isAlive, type Rec } from '../../../core/record';
import { correspond, type Letter, letter, read } from '../testing/letters';
import { PATIENCE, runs } from '../testing/runs';
import { beginning, edits, type Step, steps } from '../testing/steps';
import { aWorld, type Beginning, type Somebody, type World } from '../testing/world';

const ALL = { phones: true, emails: true, needs: true, notes: true };
const EVERYTHING = { type: 'everything' } as const;
const copy = (from: Somebody): Letter => letter(from, EVERYTHING, ALL) as Letter;

/** Laptops of one group bring everything to the first and take everything from it, twice: revived records come back written anew. */
async function meet({ all: [first, ...others] }: World) {
  if (!first) return;
  for (let round = 0; round < 2; round++) {
    for (const other of others) await read(first, copy(other));
    for (const other of others) await read(other, copy(first));
  }
}

const order = fc.array(fc.nat(9), { maxLength: 8 });

const byPlace = (a: Rec, b: Rec) => (a.kind + a.id < b.kind + b.id ? -1 : 1);

/**
 * Once failed (seed 614970559): a row that one order of files brings back (an edit after an early deletion) and the
 * other order never sees alive, because a clock eight hours fast deleted it too. What was brought back was an edit of
 * the day it came then, and outlived that deletion until the two met.
 */
const OUTLIVED: [Beginning, Step[], number[]] = [
  { shape: [5], skew: [0, 0, 8, 4, 0], settled: true, consents: ['yes', 'yes'] },
  [
    { do: 'edit', by: 0, person: 0, event: 0, what: { write: 'forget' } },
    {
      do: 'edit',
      by: 4,
      person: 0,
      event: 0,
      what: { write: 'row', field: 'ride', value: true },
    },
    { do: 'wait', minutes: 240 },
    { do: 'edit', by: 2, person: 0, event: 0, what: { write: 'forget' } },
    {
      do: 'edit',
      by: 4,
      person: 0,
      event: 0,
      what: { write: 'set', field: 'givenName', value: 'Ñandú' },
    },
  ],
  [],
];

describe('one group with three to five laptops', () => {
  it(
    'comes to one state, which is what the merge rule makes of every write there ever was',
    async () => {
      await fc.assert(
        fc.asyncProperty(beginning([3], [3], [3], [4], [5]), steps(14), async (start, what) => {
          const world = aWorld({ ...start, cards: false });
          if (start.settled) await meet(world);
          await correspond(world, what);
          await meet(world);
          const outcome = [...world.ledger.outcome().values()]
            .filter(({ kind }) => !LOCAL_KINDS.has(kind))
            .sort(byPlace);
          for (const { laptop } of world.all) expect(laptop.shared()).toEqual(outcome);
        }),
        runs(4_000),
      );
    },
    PATIENCE,
  );
});

describe('the order of files', () => {
  it(
    'does not matter, nor how often they come, where nobody deleted',
    async () => {
      await fc.assert(
        fc.asyncProperty(beginning([3], [4], [5]), edits(16), order, async (start, what, order) => {
          const world = aWorld({ ...start, cards: false });
          await meet(world);
          const [taker, other, ...senders] = world.all as [Somebody, Somebody, ...Somebody[]];
          await correspond(
            { ...world, all: senders },
            what.filter((s) => s.do !== 'edit' || !/forget|invite/.test(s.what.write)),
          );
          const letters = senders.map(copy);
          for (const l of letters) await read(taker, l);
          const again = order.map((n) => letters[n % letters.length] as Letter);
          for (const l of [...again, ...[...letters].reverse(), ...again]) await read(other, l);
          expect(other.laptop.shared()).toEqual(taker.laptop.shared());
        }),
        runs(2_500),
      );
    },
    PATIENCE,
  );

  it(
    'does not matter for what was deleted and lives again; and once two met, all is the same',
    async () => {
      await fc.assert(fc.asyncProperty(beginning([4], [5]), edits(16), order, inEitherOrder), {
        ...runs(2_500),
        examples: [OUTLIVED],
      });
    },
    PATIENCE,
  );
});

/** Which records live on a laptop, and what was deleted there last. */
const living = ({ laptop }: Somebody) =>
  laptop.shared().map((record) => [record.kind, record.id, isAlive(record), record.tombstone]);

/**
 * Two laptops take the same copies in opposite order, one of them some again and again: the same records live on both.
 * Then they take each other's, and hold the same.
 */
async function inEitherOrder(start: Beginning, what: readonly Step[], again: readonly number[]) {
  const world = aWorld({ ...start, cards: false });
  await meet(world);
  const [taker, other, ...senders] = world.all as [Somebody, Somebody, ...Somebody[]];
  await correspond({ ...world, all: senders }, what);
  const letters = senders.map(copy);
  const repeated = again.map((n) => letters[n % letters.length] as Letter);
  for (const l of letters) await read(taker, l);
  for (const l of [...letters].reverse()) await read(other, l);
  for (const l of repeated) await read(other, l);
  expect(living(other)).toEqual(living(taker));
  await read(other, copy(taker));
  await read(taker, copy(other));
  expect(taker.laptop.shared()).toEqual(other.laptop.shared());
}
