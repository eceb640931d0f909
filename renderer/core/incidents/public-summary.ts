import type { Incident } from '../model/incident';
import { hiddenCells, type Line, SMALL } from '../report/hidden-cells';

/** One confirmed event of the public summary: how, where and why, and nobody's name (`domain.md` 3.3). */
export type SummaryRow = Pick<
  Incident,
  'id' | 'date' | 'county' | 'setting' | 'agency' | 'reason' | 'paperShown' | 'iceFigure'
> & {
  /** Empty where so few were taken that the town would point to a family. */
  readonly town: string;
  readonly operation: string;
  readonly taken: Shown;
  readonly targets: Shown;
  readonly collateral: Shown;
  readonly notKnown: Shown;
};

/** A number as it may be published: itself, `few` (from 1 to less than five), or null when nobody counted. */
export type Shown = number | 'few' | null;

/** Sums of people taken. `few` hides a small one, or one from which a small one could be worked out. */
export type SummarySum = { readonly key: string; readonly taken: Shown };

export type PublicSummary = {
  readonly rows: readonly SummaryRow[];
  readonly incidents: number;
  readonly taken: Shown;
  readonly bySetting: readonly SummarySum[];
  readonly byAgency: readonly SummarySum[];
};

/** What the summary needs to know of an incident. `wasConfirmed`: two people confirmed it, and nobody took it back. */
export type SummarySource = {
  readonly incident: Incident;
  readonly wasConfirmed: boolean;
  readonly operation: string;
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
  const part = (value: number | null): Shown => (isHidden && value ? 'few' : value);
  return { targets: part(targets), collateral: part(collateral), notKnown: part(rest) };
}

const shown = (value: number | null): Shown =>
  value !== null && value > 0 && value < SMALL ? 'few' : value;

function hiddenSums(incidents: readonly Incident[]) {
  const cells = new Map<string, number>([['taken', 0]]);
  const parts = { setting: new Set<string>(), agency: new Set<string>() };
  for (const incident of incidents) {
    const taken = incident.taken ?? 0;
    cells.set('taken', (cells.get('taken') ?? 0) + taken);
    for (const by of ['setting', 'agency'] as const) {
      const cell = `${by} ${incident[by]}`;
      parts[by].add(cell);
      cells.set(cell, (cells.get(cell) ?? 0) + taken);
    }
  }
  const lines: Line[] = [
    { total: 'taken', parts: [...parts.setting] },
    { total: 'taken', parts: [...parts.agency] },
  ];
  const hidden = hiddenCells(cells, lines);
  const sum = (cell: string): Shown => (hidden.has(cell) ? 'few' : (cells.get(cell) ?? 0));
  const sumsOf = (by: 'setting' | 'agency'): readonly SummarySum[] =>
    [...parts[by]].sort().map((cell) => ({ key: cell.slice(by.length + 1), taken: sum(cell) }));
  return { taken: sum('taken'), bySetting: sumsOf('setting'), byAgency: sumsOf('agency') };
}
