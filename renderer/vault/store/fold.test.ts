import { describe, expect, test } from 'vitest';
import { planFold } from './fold';
import { newRoot, type Root } from './root';

const MIB = 2 ** 20;
const root = (
  loose: number,
  ...packs: readonly (readonly [records: number, bytes: number])[]
): Root => ({
  ...newRoot('00000000000000aa'),
  loose: { from: 3, next: 3 + loose },
  packs: packs.map(([records, bytes], n) => ({ id: `${n}`, records, bytes })),
});
const large = [50_000, 10 * MIB] as const;
const scrap = [100, MIB / 10] as const;

describe('folding packs', () => {
  test('nothing when nothing is loose', () => {
    expect(planFold(root(0), 0, 0, false)).toBe('nothing');
    expect(planFold(root(0, [40, MIB / 10]), 0, 40, false)).toBe('nothing');
    expect(planFold(root(0, large, large), 0, 100_000, false)).toBe('nothing');
  });

  test('everything anew while there is little', () => {
    expect(planFold(root(1, [40, MIB / 10]), 1, 40, false)).toBe('all');
    expect(planFold(root(0, [40, MIB / 10], scrap), 0, 140, false)).toBe('all');
  });

  test('only what is loose when there is much', () => {
    expect(planFold(root(70, large, large), 70, 100_000, false)).toBe('loose');
  });

  test('small packs together when there are many', () => {
    const scraps = Array.from({ length: 8 }, () => scrap);
    expect(planFold(root(70, large, large, ...scraps), 70, 100_000, false)).toBe('small');
    expect(planFold(root(0, large, large, ...scraps), 0, 100_000, false)).toBe('small');
  });

  test('everything anew when a quarter is out of date', () => {
    expect(planFold(root(1, large, large, large), 1, 110_000, false)).toBe('all');
  });

  test('only what takes a moment when it has to be quick', () => {
    expect(planFold(root(1, large, large, large), 1, 110_000, true)).toBe('loose');
    expect(planFold(root(0, large, large, large), 0, 110_000, true)).toBe('nothing');
    expect(planFold(root(1, [40, MIB / 10]), 1, 40, true)).toBe('all');
  });
});
