import { describe, expect, it } from 'vitest';
import { rowCode } from './roster';

describe('rowCode', () => {
  it('counts A01 to A99, then B01, and goes on after Z99', () => {
    expect([0, 1, 98, 99, 197, 198, 2_573, 2_574, 2_673].map(rowCode)).toEqual([
      'A01',
      'A02',
      'A99',
      'B01',
      'B99',
      'C01',
      'Z99',
      'AA01',
      'AB01',
    ]);
  });

  it('never gives a code twice', () => {
    const codes = Array.from({ length: 10_000 }, (_, line) => rowCode(line));
    expect(new Set(codes).size).toBe(10_000);
  });
});
