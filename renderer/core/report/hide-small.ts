import { hiddenCells, type Line, SMALL } from './hidden-cells';
import type { Coming, Count, ReportView, Share } from './report-types';

const COMING = ['came', 'firstTimers', 'returning', 'unknown', 'kept', 'missed'] as const;
/** What a share has of these. */
const SHARED = ['came', 'kept', 'missed'] as const;

/**
 * A report to give away: the same, with small numbers hidden and whatever would give them away (`hiddenCells`). How
 * many events there were is not hidden: an event is not a person.
 */
export function hideSmall(report: ReportView): ReportView {
  const { cells, lines } = cellsOf(report);
  const hidden = hiddenCells(cells, lines);
  const count = (id: string, value: Count): Count => (hidden.has(id) ? null : value);
  const coming = (of: string, row: Coming): Coming => ({
    came: count(`${of}:came`, row.came),
    firstTimers: count(`${of}:firstTimers`, row.firstTimers),
    returning: count(`${of}:returning`, row.returning),
    unknown: count(`${of}:unknown`, row.unknown),
    kept: count(`${of}:kept`, row.kept),
    missed: count(`${of}:missed`, row.missed),
  });
  const shares = (of: string, rows: readonly Share[]): readonly Share[] =>
    rows.map(({ key, came, kept, missed }) => ({
      key,
      came: count(`${of} ${key}:came`, came),
      kept: count(`${of} ${key}:kept`, kept),
      missed: count(`${of} ${key}:missed`, missed),
    }));
  const { headcounts } = report;
  const groups = report.others.groups.map((row) => ({
    ...row,
    came: count(`other ${row.key}:came`, row.came),
    heads: count(`other ${row.key}:heads`, row.heads),
  }));
  return {
    ...report,
    totals: coming('all', report.totals),
    people: count('people', report.people),
    walkIns: count('walkIns', report.walkIns),
    months: report.months.map((row) => ({ ...row, ...coming(`month ${row.month}`, row) })),
    kinds: report.kinds.map((row) => ({ ...row, ...coming(`kind ${row.key}`, row) })),
    counties: shares('county', report.counties),
    languages: shares('language', report.languages),
    groups: shares('group', report.groups),
    headcounts: {
      events: headcounts.events,
      people: count('heads', headcounts.people),
      adults: count('heads:adults', headcounts.adults),
      children: count('heads:children', headcounts.children),
      firstTimers: count('heads:firstTimers', headcounts.firstTimers),
      languages: headcounts.languages.map(({ key, came }) => ({
        key,
        came: count(`heads ${key}`, came),
      })),
    },
    others: {
      ...report.others,
      groups,
      atLeast:
        tellsApart(report) ||
        hidden.has('all:came') ||
        hidden.has('heads') ||
        groups.some(({ came, heads }) => came === null || heads === null)
          ? null
          : report.others.atLeast,
    },
  };
}

/**
 * Whether the count of all events together differs so little from one that stands beside it that a few people could be
 * told by it: those whom only one group counted, or those whom two groups did.
 */
function tellsApart({ totals, headcounts, others }: ReportView): boolean {
  const atLeast = others.atLeast ?? 0;
  const theirs = others.groups.reduce((sum, { came }) => sum + (came ?? 0), 0);
  const came = totals.came ?? 0;
  return [came, headcounts.people ?? 0, theirs, came + theirs].some((shown) => {
    const difference = Math.abs(atLeast - shown);
    return difference > 0 && difference < SMALL;
  });
}

/** Every number about people in a report, and how a reader can add them up. */
function cellsOf(report: ReportView): {
  readonly cells: ReadonlyMap<string, number>;
  readonly lines: readonly Line[];
} {
  const cells = new Map<string, number>();
  const lines: Line[] = [];
  const put = (id: string, value: Count): string => {
    cells.set(id, value ?? 0);
    return id;
  };
  const coming = (of: string, row: Coming) => {
    for (const field of COMING) put(`${of}:${field}`, row[field]);
    lines.push({
      total: `${of}:came`,
      parts: [`${of}:firstTimers`, `${of}:returning`, `${of}:unknown`],
    });
  };
  const sections = (
    of: string,
    keys: readonly string[],
    fields: readonly (typeof COMING)[number][] = COMING,
  ) => {
    for (const field of fields) {
      lines.push({ total: `all:${field}`, parts: keys.map((key) => `${of} ${key}:${field}`) });
    }
  };
  const shares = (of: string, rows: readonly Share[]): readonly string[] =>
    rows.map((row) => {
      for (const field of SHARED) put(`${of} ${row.key}:${field}`, row[field]);
      return row.key;
    });

  coming('all', report.totals);
  for (const row of report.months) coming(`month ${row.month}`, row);
  sections(
    'month',
    report.months.map(({ month }) => month),
  );
  for (const row of report.kinds) coming(`kind ${row.key}`, row);
  sections(
    'kind',
    report.kinds.map(({ key }) => key),
  );
  sections('county', shares('county', report.counties), SHARED);
  sections('language', shares('language', report.languages), SHARED);
  // Whoever is in two groups counts in both, so these add up to nothing that is shown.
  shares('group', report.groups);
  put('people', report.people);
  put('walkIns', report.walkIns);
  const { headcounts } = report;
  put('heads', headcounts.people);
  lines.push({
    total: 'heads',
    parts: [put('heads:adults', headcounts.adults), put('heads:children', headcounts.children)],
  });
  put('heads:firstTimers', headcounts.firstTimers);
  for (const { key, came } of headcounts.languages) put(`heads ${key}`, came);
  for (const { key, came, heads } of report.others.groups) {
    put(`other ${key}:came`, came);
    put(`other ${key}:heads`, heads);
  }
  return { cells, lines };
}
