import { err, ok, type Result } from '../result';
import { markOfWord, type TypedMark } from './mark-words';
import { rowOfCode } from './row-of-code';

/** What a typed line means: a mark for printed rows (counted from 0, in the order typed), or someone on a blank row. */
export type PaperLine =
  | { readonly type: 'marks'; readonly rows: readonly number[]; readonly mark: TypedMark }
  | { readonly type: 'walk-in'; readonly name: string };

/** Why a line says nothing. `typed` is the part that was not understood, never a person. */
export type PaperLineError =
  | { readonly type: 'empty' }
  | { readonly type: 'no-code'; readonly typed: string }
  | { readonly type: 'no-mark'; readonly typed: string }
  | { readonly type: 'not-on-sheet'; readonly typed: string; readonly rows: number }
  | { readonly type: 'range-backwards'; readonly typed: string }
  /** Printed and blank rows in one line, or a mark that a walk-in cannot have. */
  | { readonly type: 'blank-row'; readonly typed: string };

/** How many rows of a sheet carry a person, and how many blank ones follow them. */
export type SheetRows = { readonly printed: number; readonly blank: number };

/**
 * Reads one line of paper entry:
 *
 * 1. `A07` (also `a7`, `7`): present. With a mark, in either language: `A07 p`, `A08 n`, `A09 tarde`, `a10l`.
 * 2. Several and ranges: `A07 A09 n`, `A07-A12 p`, `A07-12`.
 * 3. `+ Name`, or the code of a blank row and what stands on it: a walk-in. On a sheet without printed rows any text
 *    that is no code is a name.
 */
export function parsePaperLine(text: string, sheet: SheetRows): Result<PaperLine, PaperLineError> {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.startsWith('+')) return ok({ type: 'walk-in', name: line.slice(1).trim() });
  const words = wordsOf(line);
  const [first] = words;
  if (first === undefined) return err({ type: 'empty' });
  const from = rowOfCode(first);
  if (from !== null && isBlank(from, sheet)) {
    const name = line.slice(first.length).trim();
    const mark = markOfWord(name);
    if (mark === null) return ok({ type: 'walk-in', name });
    return mark === 'present'
      ? ok({ type: 'walk-in', name: '' })
      : err({ type: 'blank-row', typed: first });
  }
  if (sheet.printed === 0 && !words.every((word) => rangeOf(word) !== null)) {
    return ok({ type: 'walk-in', name: line });
  }
  return readMarks(words, sheet);
}

function readMarks(words: readonly string[], sheet: SheetRows): Result<PaperLine, PaperLineError> {
  const last = words.at(-1) ?? '';
  const said = words.length > 1 && rangeOf(last) === null ? last : null;
  const mark = said === null ? 'present' : markOfWord(said);
  const codes = said === null ? words : words.slice(0, -1);
  const rows = new Set<number>();
  for (const typed of codes) {
    const range = rangeOf(typed);
    if (range === null) return err({ type: 'no-code', typed });
    if (range.to < range.from) return err({ type: 'range-backwards', typed });
    if (isBlank(range.to, sheet)) return err({ type: 'blank-row', typed });
    if (range.to >= sheet.printed) {
      return err({ type: 'not-on-sheet', typed, rows: sheet.printed });
    }
    for (let row = range.from; row <= range.to; row++) rows.add(row);
  }
  if (mark === null) return err({ type: 'no-mark', typed: said ?? '' });
  return ok({ type: 'marks', rows: [...rows], mark });
}

const isBlank = (row: number, { printed, blank }: SheetRows): boolean =>
  row >= printed && row < printed + blank;

/** Codes and the mark, also where a mark is written right behind its code (`a10l`) or a range has spaces in it. */
const wordsOf = (line: string): readonly string[] =>
  line
    .replace(/\s*[-–—]\s*(?=[a-z]{0,2}\d)/gi, '-')
    .replace(/(\d)([a-zñ])(?=\s|,|$)/gi, '$1 $2')
    .split(/[\s,;]+/)
    .filter(Boolean);

function rangeOf(word: string): { readonly from: number; readonly to: number } | null {
  const [first = '', second] = word.split('-', 2);
  const from = rowOfCode(first);
  if (from === null || second === undefined) return from === null ? null : { from, to: from };
  // "A07-12" stays in the block where it began.
  const letters = /^[a-z]*/i.exec(first)?.[0] ?? '';
  const to = rowOfCode(/^\d/.test(second) ? letters + second : second);
  return to === null ? null : { from, to };
}
