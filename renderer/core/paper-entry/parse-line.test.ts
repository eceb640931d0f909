import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowCode } from '../views/roster';
import { markOfWord } from './mark-words';
import { parsePaperLine } from './parse-line';
import { rowOfCode } from './row-of-code';

const SHEET = { printed: 120, blank: 10 };
const read = (text: string, sheet = SHEET) => {
  const result = parsePaperLine(text, sheet);
  return result.ok ? result.value : result.error;
};
const marks = (rows: readonly number[], mark: string) => ({ type: 'marks', rows, mark });

describe('a typed row code', () => {
  it('is the printed one, or one that is shorter to type', () => {
    for (const typed of ['A07', 'a07', 'a7', '7', '07']) expect(rowOfCode(typed)).toBe(6);
    expect(rowOfCode('B01')).toBe(99);
    expect(rowOfCode('100')).toBe(99);
    for (const typed of ['', 'A', 'A0', 'A00', 'A100', 'AAA1', '-7', 'A7x']) {
      expect(rowOfCode(typed)).toBeNull();
    }
  });

  it('goes both ways for every row of the largest sheet', () => {
    fc.assert(
      fc.property(fc.nat(4_999), (row) => {
        expect(rowOfCode(rowCode(row))).toBe(row);
        expect(rowOfCode(rowCode(row).toLowerCase())).toBe(row);
        expect(rowOfCode(String(row + 1))).toBe(row);
      }),
    );
  });
});

describe('a line of paper entry', () => {
  it('means present when it is a code alone', () => {
    expect(read('A07')).toEqual(marks([6], 'present'));
    expect(read(' 7 ')).toEqual(marks([6], 'present'));
  });

  it('takes a mark in either language, with a space or without', () => {
    expect(read('A07 p')).toEqual(marks([6], 'present'));
    expect(read('A08 n')).toEqual(marks([7], 'no-show'));
    expect(read('a8n')).toEqual(marks([7], 'no-show'));
    expect(read('A09 tarde')).toEqual(marks([8], 'late'));
    expect(read('A09 t')).toEqual(marks([8], 'late'));
    expect(read('A10 L')).toEqual(marks([9], 'late'));
    expect(read('A10 Faltó')).toEqual(marks([9], 'no-show'));
    expect(read('A10 e')).toEqual(marks([9], 'excused'));
  });

  it('takes several rows and ranges', () => {
    expect(read('A01 A03, a5 n')).toEqual(marks([0, 2, 4], 'no-show'));
    expect(read('A07-A09 p')).toEqual(marks([6, 7, 8], 'present'));
    expect(read('A07 - 9')).toEqual(marks([6, 7, 8], 'present'));
    expect(read('A98–B02 l')).toEqual(marks([97, 98, 99, 100], 'late'));
    expect(read('3-4')).toEqual(marks([2, 3], 'present'));
  });

  it('begins a walk-in with a plus, or with a blank row', () => {
    expect(read('+ Brisa de Papel')).toEqual({ type: 'walk-in', name: 'Brisa de Papel' });
    expect(read('B22 Brisa')).toEqual({ type: 'walk-in', name: 'Brisa' });
    expect(read('B22')).toEqual({ type: 'walk-in', name: '' });
    expect(read('B22 p')).toEqual({ type: 'walk-in', name: '' });
    expect(read('B22 n')).toEqual({ type: 'blank-row', typed: 'B22' });
  });

  it('takes any name on a sheet that has no printed rows', () => {
    const signIn = { printed: 0, blank: 30 };
    expect(read('Brisa de Papel', signIn)).toEqual({ type: 'walk-in', name: 'Brisa de Papel' });
    expect(read('3 Brisa', signIn)).toEqual({ type: 'walk-in', name: 'Brisa' });
    expect(read('31', signIn)).toEqual({ type: 'not-on-sheet', typed: '31', rows: 0 });
  });

  it('says what it does not understand', () => {
    for (const nothing of ['', '  ', ',', ' ; ']) expect(read(nothing)).toEqual({ type: 'empty' });
    expect(read('Brisa')).toEqual({ type: 'no-code', typed: 'Brisa' });
    expect(read('A07 q')).toEqual({ type: 'no-mark', typed: 'q' });
    expect(read('B32 p')).toEqual({ type: 'not-on-sheet', typed: 'B32', rows: 120 });
    expect(read('A09-A07')).toEqual({ type: 'range-backwards', typed: 'A09-A07' });
    expect(read('A01 B22 p')).toEqual({ type: 'blank-row', typed: 'B22' });
  });

  it('marks each printed row, whatever its code and mark', () => {
    const letters = ['p', 'P', 'l', 't', 'e', 'j', 'n', 'f', 'presente', 'no-show'];
    fc.assert(
      fc.property(fc.nat(4_999), fc.constantFrom(...letters), (row, letter) => {
        const line = parsePaperLine(`${rowCode(row)} ${letter}`, { printed: 5_000, blank: 0 });
        expect(line).toEqual({ ok: true, value: marks([row], markOfWord(letter) ?? '') });
      }),
    );
  });

  it('never marks a row that is not printed, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[A-Ba-b0-9 ,+-]{0,12}$/),
      fc.stringMatching(/^[A-C]\d{2} ?- ?[A-C]?\d{2} ?[pnlet]?$/),
    );
    fc.assert(
      fc.property(typed, fc.nat(130), fc.nat(20), (text, printed, blank) => {
        const line = parsePaperLine(text, { printed, blank });
        if (!line.ok || line.value.type !== 'marks') return;
        expect(line.value.rows.length).toBeGreaterThan(0);
        for (const row of line.value.rows) expect(row).toBeLessThan(printed);
      }),
    );
  });
});
