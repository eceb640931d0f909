import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineCount } from './line-count';

describe('lineCount', () => {
  it('breaks between words, as few times as needed', () => {
    expect(lineCount([], 1, 10)).toBe(0);
    expect(lineCount([4, 5], 1, 10)).toBe(1);
    expect(lineCount([4, 6], 1, 10)).toBe(2);
    expect(lineCount([3, 3, 3, 3], 1, 7)).toBe(2);
  });

  it('does not know where a word breaks that is wider than the line', () => {
    expect(lineCount([4, 11], 1, 10)).toBeNull();
  });

  it('never needs more lines in a wider line', () => {
    const words = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 200 }), fc.nat(50), (list, width, more) => {
        expect(lineCount(list, 3, width + more) ?? 0).toBeLessThanOrEqual(
          lineCount(list, 3, width) ?? 0,
        );
      }),
    );
  });
});
