import { fold } from '../matching/fold';
import { COUNTIES } from '../model/county';
import type { KnownValue } from '../sheriffs/fact-values';
import type { ListMeaning } from './list-columns';

/** Most rows of a list; all of the country's agreements are about a thousand. */
export const MOST_LIST_ROWS = 5_000;

/** The model of a 287(g) agreement, as facts keep it. */
export type ListedModel = Extract<KnownValue, 'signed-jem' | 'signed-wso' | 'signed-tfm'>;

/** An agreement as a list names it. `county` is null when the list names none that exists. */
export type ListedAgreement = {
  /** Its place in the list, from 1. */
  readonly row: number;
  readonly agency: string;
  readonly agencyType: 'sheriff' | 'municipal-police' | 'state';
  readonly county: string | null;
  /** The county as it is written, where none of that name exists. */
  readonly countyAsWritten: string;
  readonly model: ListedModel;
  /** `YYYY-MM-DD`; empty when the list gives none that can be read. */
  readonly signed: string;
  readonly text: string;
};

/** Why a row was left out. */
export type ListProblem = {
  readonly row: number;
  readonly why: 'other-state' | 'agency-missing' | 'model-unknown';
  /** The words that were not understood. */
  readonly words: string;
};

export type ReadList = {
  readonly agreements: readonly ListedAgreement[];
  readonly problems: readonly ListProblem[];
};

const MODELS: readonly (readonly [ListedModel, RegExp])[] = [
  ['signed-jem', /jail enforcement|\bjem\b|modelo de carcel/],
  ['signed-wso', /warrant service|\bwso\b|servicio de ordenes/],
  ['signed-tfm', /task force|\btfm\b|fuerza de tarea/],
];

const byName = new Map(COUNTIES.map(({ fips, name }) => [fold(name), fips]));

/** Reads the rows of a list by what its columns hold. Rows of other states are left out, and said so. */
export function readList(
  rows: readonly (readonly string[])[],
  meanings: readonly ListMeaning[],
): ReadList {
  const agreements: ListedAgreement[] = [];
  const problems: ListProblem[] = [];
  for (const [at, cells] of rows.slice(0, MOST_LIST_ROWS).entries()) {
    const cell = (meaning: ListMeaning): string =>
      tidy(cells[meanings.indexOf(meaning)] ?? '', 200);
    const row = at + 1;
    const leaveOut = (why: ListProblem['why'], words: string) => problems.push({ row, why, words });
    const state = fold(cell('state'));
    const agency = cell('agency');
    const model = MODELS.find(([, pattern]) => pattern.test(fold(cell('model'))))?.[0];
    if (state && state !== 'north carolina' && state !== 'nc' && state !== 'carolina del norte') {
      leaveOut('other-state', cell('state'));
    } else if (!agency) leaveOut('agency-missing', '');
    else if (!model) leaveOut('model-unknown', cell('model'));
    else {
      const written = cell('county');
      const county = byName.get(fold(written).replace(/ (county|condado)$/, '')) ?? null;
      agreements.push({
        row,
        agency,
        agencyType: agencyTypeOf(fold(`${cell('agency-type')} ${agency}`)),
        county,
        countyAsWritten: county ? '' : written,
        model,
        signed: readDay(cell('signed')),
        text: [cell('text'), cell('addendum')].filter(Boolean).join(' ; ').slice(0, 500),
      });
    }
  }
  return { agreements, problems };
}

const tidy = (text: string, most: number): string =>
  text.replace(/\s+/g, ' ').trim().slice(0, most);

function agencyTypeOf(words: string): ListedAgreement['agencyType'] {
  if (/police|municipal|policia/.test(words)) return 'municipal-police';
  return /state agency|agencia estatal|highway/.test(words) ? 'state' : 'sheriff';
}

/** `2025-07-18`, `7/18/2025` or `7/18/25`, month first as American lists write it; empty for anything else. */
function readDay(text: string): string {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : american
      ? [american[3]?.padStart(4, '20'), american[1], american[2]]
      : [];
  if (!year || !month || !day) return '';
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    ? date.toISOString().slice(0, 10)
    : '';
}
