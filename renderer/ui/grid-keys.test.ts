import { describe, expect, it } from 'vitest';
import { blocksAround, nextRow } from './grid-keys';

describe('keys in a long list', () => {
  it('move by row, by page and to the ends, and stop there', () => {
    expect(nextRow('ArrowDown', 0, 100_000, 20)).toBe(1);
    expect(nextRow('ArrowUp', 0, 100_000, 20)).toBe(0);
    expect(nextRow('PageDown', 5, 100_000, 20)).toBe(24);
    expect(nextRow('PageUp', 5, 100_000, 20)).toBe(0);
    expect(nextRow('End', 5, 100_000, 20)).toBe(99_999);
    expect(nextRow('ArrowDown', 99_999, 100_000, 20)).toBe(99_999);
  });

  it('do nothing in an empty list, and leave other keys alone', () => {
    expect(nextRow('ArrowDown', 0, 0, 20)).toBeNull();
    expect(nextRow('a', 3, 10, 20)).toBeNull();
  });
});

describe('rows to ask for', () => {
  it('are whole blocks, so that scrolling a little asks for nothing new', () => {
    expect(blocksAround(0, 20, 1_000)).toEqual({ from: 0, count: 50 });
    expect(blocksAround(3, 23, 1_000)).toEqual({ from: 0, count: 50 });
    expect(blocksAround(40, 60, 1_000)).toEqual({ from: 0, count: 100 });
  });

  it('end with the list', () => {
    expect(blocksAround(90, 130, 120)).toEqual({ from: 50, count: 70 });
  });
});
