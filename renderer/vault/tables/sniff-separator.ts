import Papa from 'papaparse';
import { countHeaders } from '../../core/tables/guess-columns';

const SEPARATORS = [',', ';', '\t'] as const;
const LOOKED_AT = 30;

export type Separator = (typeof SEPARATORS)[number];

/** What parts the cells: the sign under which most names of columns are understood, then the one that gives the most rows of one width. */
export function sniffSeparator(text: string): Separator {
  const told = /^\s*"?sep=([,;\t])"?\r?\n/i.exec(text)?.[1];
  if (told) return told as Separator;
  let best: { readonly separator: Separator; readonly score: number } = {
    separator: ',',
    score: 0,
  };
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text.slice(0, 200_000), {
      delimiter: separator,
      preview: LOOKED_AT,
      skipEmptyLines: 'greedy',
    });
    const score = scoreOf(data);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function scoreOf(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 1, often = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (width < 2) return 0;
  const named = Math.max(...rows.slice(0, 10).map(countHeaders));
  return named * 1_000 + (often / rows.length) * 100 + Math.min(width, 50) / 100;
}
