/**
 * One row of the benchmark. `value` and `againstValue` share `unit` and are medians unless the name says
 * otherwise; `ratio` is value / against; `ok` says whether `ratio` is within `goal`.
 */
export type Row = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MiB';
  readonly against: string;
  readonly againstValue: number;
  readonly ratio: number;
  readonly goal: number;
  readonly ok: boolean;
  /** Members the measurement ran with; absent where it makes no difference. */
  readonly members?: number;
};

/** Makes a row from what was measured. */
export function row(
  measured: Omit<Row, 'ratio' | 'ok' | 'members'> & { readonly members?: number },
): Row {
  const ratio = measured.value / measured.againstValue;
  return { ...measured, ratio, ok: ratio <= measured.goal };
}

/** Prints a row as one JSON object a line, or as a line of a table. */
export function print(line: Row, asJson: boolean): void {
  if (asJson) {
    console.log(JSON.stringify(line));
    return;
  }
  const number = (n: number) => (n >= 100 ? n.toFixed(0) : n.toFixed(2));
  console.log(
    [
      line.name.padEnd(22),
      (line.members ? `${line.members}` : '').padStart(7),
      `${number(line.value)} ${line.unit}`.padStart(14),
      `${number(line.againstValue)} ${line.unit}`.padStart(14),
      number(line.ratio).padStart(8),
      `<= ${line.goal}`.padStart(8),
      line.ok ? '  ok   ' : '  MISS ',
      line.against,
    ].join(' '),
  );
}

/** The table's head. */
export const HEAD = `${'name'.padEnd(22)} members          value        against    ratio     goal         against what`;

/** The middle of some numbers. */
export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** The number below which a share (0 to 1) of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Takes a measured row. */
export type Say = (line: Omit<Row, 'ratio' | 'ok'>) => void;
