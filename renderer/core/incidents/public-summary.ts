import type { Operation } from '../model/campaign';
import type { Incident } from '../model/incident';
import { hiddenCells, type Line, SMALL } from '../report/hidden-cells';

/** One confirmed event of the public summary: how, where and why, and nobody's name (`domain.md` 3.3). */
export type SummaryRow = Pick<
  Incident,
  'id' | 'date' | 'county' | 'setting' | 'agency' | 'reason' | 'paperShown' | 'iceFigure'
> & {
  /** Empty where so few were taken that the town would point to a family. */
  readonly town: string;
  readonly operation: Pick<Operation, 'agency' | 'start'> | null;
  readonly taken: Shown;
  readonly targets: Shown;
  readonly collateral: Shown;
  readonly notKnown: Shown;
};

/**
 * A number as it may be published: itself, `few` (from 1 to less than five), `hidden` (small, or one from which a small
 * one could be worked out), or null when nobody counted.
 */
export type Shown = number | 'few' | 'hidden' | null;

/** Sums of people taken. */
export type SummarySum<Key extends string> = { readonly key: Key; readonly taken: Shown };

export type PublicSummary = {
  readonly rows: readonly SummaryRow[];
  readonly incidents: number;
  readonly taken: Shown;
  readonly bySetting: readonly SummarySum<Incident['setting']>[];
  readonly byAgency: readonly SummarySum<Incident['agency']>[];
};

/** What the summary needs to know of an incident. `wasConfirmed`: two people confirmed it, and nobody took it back. */
export type SummarySource = {
  readonly incident: Incident;
  readonly wasConfirmed: boolean;
  readonly operation: Pick<Operation, 'agency' | 'start'> | null;
};

/**
 * The public summary of confirmed incidents that may be told to everyone, the latest first. People of a row whose
 * target nobody knows are counted as not known.
 */
export function publicSummary(sources: readonly SummarySource[]): PublicSummary {
  const told = sources
    .filter(({ incident, wasConfirmed }) => wasConfirmed && incident.sharing === 'everyone')
    .sort((a, b) => (a.incident.date < b.incident.date ? 1 : -1));
  const sums = hiddenSums(told.map(({ incident }) => incident));
  return { rows: told.map(rowOf), incidents: told.length, ...sums };
}

function rowOf({ incident, operation }: SummarySource): SummaryRow {
  const { id, date, county, setting, agency, reason, paperShown, iceFigure } = incident;
  const taken = shown(incident.taken);
  return {
    id,
    date,
    county,
    setting,
    agency,
    reason,
    paperShown,
    iceFigure,
    operation,
    town: taken === 'few' ? '' : incident.town,
    taken,
    ...partsOf(incident),
  };
}

/** How many were sought, collateral, and of whom nobody knows: all hidden when one of them is small, for they add up. */
function partsOf({
  taken,
  targets,
  collateral,
}: Incident): Pick<SummaryRow, 'targets' | 'collateral' | 'notKnown'> {
  const known = (targets ?? 0) + (collateral ?? 0);
  const rest = taken === null ? null : Math.max(0, taken - known);
  const isHidden = [targets, collateral, rest].some((part) => shown(part) === 'few');
  const part = (value: number | null): Shown => (isHidden && value ? 'hidden' : value);
  return { targets: part(targets), collateral: part(collateral), notKnown: part(rest) };
}

const shown = (value: number | null): Shown =>
  value !== null && value > 0 && value < SMALL ? 'few' : value;

function hiddenSums(incidents: readonly Incident[]) {
  const settings = sumBy(incidents, ({ setting }) => setting);
  const agencies = sumBy(incidents, ({ agency }) => agency);
  const all = incidents.reduce((sum, { taken }) => sum + (taken ?? 0), 0);
  const cells = new Map<string, number>([['taken', all]]);
  const partsOf = (name: string, sums: ReadonlyMap<string, number>) =>
    Array.from(sums, ([key, value]) => {
      cells.set(`${name} ${key}`, value);
      return `${name} ${key}`;
    });
  const lines: Line[] = [
    { total: 'taken', parts: partsOf('setting', settings) },
    { total: 'taken', parts: partsOf('agency', agencies) },
  ];
  const hidden = hiddenCells(cells, lines);
  const sum = (cell: string): Shown => (hidden.has(cell) ? 'hidden' : (cells.get(cell) ?? 0));
  const sumsOf = <Key extends string>(name: string, sums: ReadonlyMap<Key, number>) =>
    [...sums.keys()].sort().map((key) => ({ key, taken: sum(`${name} ${key}`) }));
  return {
    taken: sum('taken'),
    bySetting: sumsOf('setting', settings),
    byAgency: sumsOf('agency', agencies),
  };
}

function sumBy<Key extends string>(incidents: readonly Incident[], keyOf: (one: Incident) => Key) {
  const sums = new Map<Key, number>();
  for (const one of incidents) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + (one.taken ?? 0));
  return sums;
}
