import type { Json, RecordId, Stamps } from '../../core/record';
import { jsonOf, lineWith } from '../../core/record-line';
import type { Held } from './held';
import type { WrittenPage } from './written-page';

/** Columns whose tests are remembered: one bit each. */
const REMEMBERED = 31;

/** Makes a look at the rows of a page, whose columns are in the order of their names, as they are held. */
export function heldRows(
  page: WrittenPage,
  idOf: (row: number) => RecordId,
  stampsOf: (row: number) => Stamps,
): (row: number) => Held {
  const { kind, names, columns, values, sets, more, tombs, stamps } = page;
  const heads = names.map((name) => `${jsonOf(name)}:`);
  // Most values stand in many rows: a bit for each column in which a value passed the test that is made now.
  let passed: { readonly test: unknown; readonly bits: Int32Array } | undefined;

  const positionOf = (column: number, row: number): number => columns[column]?.[row] as number;

  /** The keys that have no column, in order. */
  const othersOf = (row: number): readonly string[] => {
    const elements = sets?.[row];
    const extra = more?.[row];
    if (!extra) return elements ? [...elements].sort() : [];
    return [...(elements || []), ...Object.keys(extra)].sort();
  };
  const otherValue = (row: number, key: string): Json => {
    const extra = more?.[row];
    return extra && Object.hasOwn(extra, key) ? (extra[key] as Json) : true;
  };

  const fieldsText = (row: number): string => {
    const others = othersOf(row);
    let next = 0;
    let text = '{';
    const write = (head: string, value: Json) => {
      text += text === '{' ? `${head}${jsonOf(value)}` : `,${head}${jsonOf(value)}`;
    };
    const writeOthers = (until?: string) => {
      for (; next < others.length; next++) {
        const key = others[next] as string;
        if (until !== undefined && key > until) return;
        write(`${jsonOf(key)}:`, otherValue(row, key));
      }
    };
    for (let column = 0; column < names.length; column++) {
      const position = positionOf(column, row);
      if (position < 0) continue;
      if (next < others.length) writeOthers(names[column]);
      write(heads[column] as string, values[position] as Json);
    }
    writeOthers();
    return `${text}}`;
  };

  const every = (row: number, test: (key: string, value: Json) => boolean): boolean => {
    if (passed?.test !== test) passed = { test, bits: new Int32Array(values.length) };
    const { bits } = passed;
    for (let column = 0; column < names.length; column++) {
      const position = positionOf(column, row);
      if (position < 0) continue;
      const bit = column < REMEMBERED ? 1 << column : 0;
      if (((bits[position] as number) & bit) !== 0) continue;
      if (!test(names[column] as string, values[position] as Json)) return false;
      bits[position] = (bits[position] as number) | bit;
    }
    return othersOf(row).every((key) => test(key, otherValue(row, key)));
  };

  return (row) => {
    const id = idOf(row);
    const written = stampsOf(row);
    const tomb = tombs?.[row];
    const tombstone = tomb === undefined ? undefined : stamps[tomb];
    return {
      id,
      stamps: written,
      tombstone,
      line: () => lineWith(id, kind, fieldsText(row), written, tombstone),
      keys: () => [...names.filter((_, column) => positionOf(column, row) >= 0), ...othersOf(row)],
      every: (test) => every(row, test),
    };
  };
}
