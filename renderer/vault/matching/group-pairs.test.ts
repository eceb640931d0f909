import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPairs, type RankedPair } from './group-pairs';

const pair = (a: string, b: string, rank: number): RankedPair<string> => ({ a, b, rank });
const members = (groups: readonly { readonly members: readonly string[] }[]) =>
  groups.map((group) => [...group.members].sort().join(''));

describe('groupPairs', () => {
  it('joins pairs into one group, as sure as its least sure pair', () => {
    const [group] = groupPairs([pair('a', 'b', 1), pair('b', 'c', 2)], () => false, 12);
    expect(members([group as never])).toEqual(['abc']);
    expect(group?.rank).toBe(2);
  });

  it('glues no strangers together along a chain', () => {
    const opposed = (x: string, y: string) => [x, y].sort().join('') === 'ac';
    expect(members(groupPairs([pair('b', 'c', 2), pair('a', 'b', 1)], opposed, 12))).toEqual([
      'ab',
      'bc',
    ]);
  });

  it('lets no group grow beyond its most', () => {
    const chain = [...'abcdef'].slice(1).map((b, i) => pair('abcdef'[i] as string, b, i));
    for (const group of groupPairs(chain, () => false, 3))
      expect(group.members.length).toBeLessThanOrEqual(3);
  });

  it('loses no pair, and puts no opposed two together', () => {
    const person = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(person, person, fc.integer({ min: 1, max: 5 })), { maxLength: 30 }),
        fc.array(fc.tuple(person, person), { maxLength: 20 }),
        (all, against) => {
          const opposed = (x: number, y: number) =>
            against.some(([a, b]) => (a === x && b === y) || (a === y && b === x));
          const pairs = all
            .filter(([a, b]) => a !== b && !opposed(a, b))
            .map(([a, b, rank]) => ({ a, b, rank }));
          const groups = groupPairs(pairs, opposed, 10);
          for (const { a, b } of pairs) {
            expect(groups.some((g) => g.members.includes(a) && g.members.includes(b))).toBe(true);
          }
          for (const group of groups) {
            for (const x of group.members)
              for (const y of group.members) if (x !== y) expect(opposed(x, y)).toBe(false);
          }
        },
      ),
    );
  });
});
