import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_OWN_LINE, MAX_SHARED_LINE } from './limits';
import { textLines } from './text-lines';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, longest = MAX_OWN_LINE) => [...textLines(bytes, longest)];

describe('textLines', () => {
  it('gives every line of any text, however it falls into blocks', () => {
    const word = fc.constantFrom('a', 'ñ', '😀', 'x'.repeat(30_000), 'é'.repeat(40_000), '');
    const line = fc.array(word, { maxLength: 4 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        expect(read(utf8(lines.map((each) => `${each}\n`).join('')))).toEqual(lines);
      }),
      { numRuns: 100 },
    );
  });

  it('gives undefined in place of what is not UTF-8, and the lines around it', () => {
    const bytes = utf8('uno\ndos\ntres\n');
    bytes[5] = 0xff;
    expect(read(bytes)).toEqual(['uno', undefined, 'tres']);
  });

  it('gives undefined for a line that does not end', () => {
    expect(read(utf8('uno\ndos'))).toEqual(['uno', undefined]);
  });

  it('gives undefined for a line that is too long, to the byte', () => {
    const line = (length: number) => utf8(`${'a'.repeat(length)}\n`);
    for (const longest of [MAX_SHARED_LINE, MAX_OWN_LINE]) {
      expect(read(line(longest), longest)).toEqual(['a'.repeat(longest)]);
      expect(read(line(longest + 1), longest)).toEqual([undefined]);
    }
  });
});
