import { describe, expect, it } from 'vitest';
import { sheetId } from './sheet-id';

describe('sheetId', () => {
  it('is the same for the same list and another for another', () => {
    expect(sheetId(['event', 'A01 ana', 'A02 luis'])).toBe(
      sheetId(['event', 'A01 ana', 'A02 luis']),
    );
    expect(sheetId(['event', 'A01 ana'])).not.toBe(sheetId(['event', 'A01 luis']));
  });

  it('tells lists apart whose texts only join up alike', () => {
    expect(sheetId(['ab', 'c'])).not.toBe(sheetId(['a', 'bc']));
  });

  it('looks like two groups of four', () => {
    expect(sheetId(['x'])).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
  });
});
