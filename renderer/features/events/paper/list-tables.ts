import type { Shift } from '../../../core/model/shift';
import { type ColumnWidth, TABLE_ROOM } from '../../../core/paper/column-widths';
import {
  EXTRA_COLUMNS,
  type PaperChoices,
  ROSTER_COLUMNS,
} from '../../../core/paper/paper-choices';
import type { GroupOf, RosterLine, RosterView } from '../../../core/views/paper-views';
import { rowCode } from '../../../core/views/roster';
import type { Language } from '../../../messages/i18n';
import { formatTimes } from '../../../parts/dates';
import type { Both } from '../../../parts/print-preview/in-both';
import type { Terms } from '../../../parts/terms';
import type { PaperT, SayInBoth } from './paper-words';
import type { TableColumn, TableHeading, TableRow } from './table-sheet';

/** The part of a table that depends on people and choices. */
export type TableParts = {
  readonly columns: readonly TableColumn[];
  readonly headings: readonly TableHeading[];
  readonly rows: readonly TableRow[];
};

/** What a sheet is made with: `t` and `terms` in the language of the screen, since the person at the door reads the cells. */
export type Making = {
  readonly choices: PaperChoices;
  readonly t: PaperT;
  readonly language: Language;
  readonly terms: Terms;
  readonly termsIn: (language: Language) => Terms;
  readonly inBoth: SayInBoth;
};

/** How much larger large letters are (14 points beside 11, `table-page.module.css`). */
const LARGE = 14 / 11;

/** How much wider boxes with larger words are: the boxes stay as they are. */
const LARGE_BOXES = 1.15;

type Words =
  | 'code'
  | 'check'
  | 'person'
  | 'phone'
  | 'as'
  | 'in'
  | 'out'
  | 'likedName'
  | 'reach'
  | 'zip'
  | 'firstTime'
  | 'wants'
  | 'mayContact'
  | (typeof ROSTER_COLUMNS)[number]
  | (typeof EXTRA_COLUMNS)[number];

/** Widths in mm of what is printed in normal letters. Its longest word in either language decides the least. */
const PRINTED = {
  code: { width: 13, least: 11 },
  check: { width: 13, least: 12.5 },
  person: { width: 57, least: 44 },
  role: { width: 29, least: 28.8 },
  shift: { width: 34, least: 29 },
  rsvp: { width: 24, least: 20.8 },
  needs: { width: 30, least: 22.2 },
  language: { width: 24, least: 23 },
  phone: { width: 34, least: 33.5 },
  as: { width: 24, least: 20 },
  firstTime: { width: 18, least: 16.5 },
} as const;

/** Boxes and the words beside them, one or two in a line. */
const BOXES = {
  language: { width: 29, least: 25.8 },
  wants: { width: 34, least: 32.5 },
} as const;

/** Widths in mm of what is written by hand, however large the printed letters are. */
const WRITTEN = {
  note: { width: 46, least: 24 },
  in: { width: 20, least: 18 },
  out: { width: 20, least: 18 },
  likedName: { width: 48, least: 38 },
  reach: { width: 49, least: 40 },
  zip: { width: 36, least: 24 },
  mayContact: { width: 30, least: 20 },
  children: { width: 18, least: 17 },
  access: { width: 30, least: 24 },
  heard: { width: 30, least: 24 },
  group: { width: 30, least: 24 },
} as const;

/** Makes columns that leave room for their words, in large letters too. */
function columnMaker({ choices, inBoth }: Making) {
  const column =
    (scaled: number) =>
    (key: Words, { width, least }: Required<ColumnWidth>, look: TableColumn['look']) => ({
      id: key,
      head: inBoth((t) => t(`on.${key}`)),
      width: width * scaled,
      least: least * scaled,
      look,
    });
  return {
    printed: (key: keyof typeof PRINTED, look: TableColumn['look'] = 'words') =>
      column(choices.large ? LARGE : 1)(key, PRINTED[key], look),
    boxes: (key: keyof typeof BOXES, boxes: readonly string[]) =>
      column(choices.large ? LARGE_BOXES : 1)(key, BOXES[key], { boxes }),
    written: (key: keyof typeof WRITTEN) => column(1)(key, WRITTEN[key], 'words'),
  };
}

/** Columns of which the names have what few others leave free: a wide code or check box helps nobody. */
function withRoomForNames(columns: readonly TableColumn[]): readonly TableColumn[] {
  const taken = columns.reduce((sum, { width }) => sum + width, 0);
  const free = Math.max(0, TABLE_ROOM.upright - taken);
  return columns.map((each) =>
    each.look === 'name' ? { ...each, width: each.width + free } : each,
  );
}

/** Everyone on the list, and blank rows with codes after them. */
export function rosterTable(view: RosterView, making: Making): TableParts {
  const { choices } = making;
  const { printed, written } = columnMaker(making);
  const chosen = ROSTER_COLUMNS.filter((id) => choices.columns.includes(id));
  const columns = withRoomForNames([
    printed('code', 'code'),
    printed('check', 'check'),
    printed('person', 'name'),
    ...chosen.map((id) => (id === 'note' ? written(id) : printed(id))),
    ...(choices.privacy === 'phones' ? [printed('phone')] : []),
  ]);
  const shiftById = new Map(view.shifts.map((shift) => [shift.id, shift]));
  const cellOf = (id: string, line: RosterLine): string => {
    const { t, terms, language } = making;
    switch (id) {
      case 'code':
        return line.code;
      case 'person':
        return line.name;
      case 'role':
        return line.role && terms.role(line.role);
      case 'shift':
        return line.shifts
          .map((shift) => shiftWords(shiftById.get(shift), view, language, terms))
          .join('; ');
      case 'rsvp':
        return line.rsvp ? terms.rsvp(line.rsvp) : '';
      case 'needs':
        return needsOf(line, t);
      case 'language':
        return line.language ? terms.language(line.language) : '';
      case 'phone':
        return line.phone;
      default:
        return '';
    }
  };
  const isHeaded = view.groups.some(({ of }) => of.by !== 'none');
  const rows: TableRow[] = view.groups.flatMap(({ lines }, group) => [
    ...(isHeaded ? [headingRow(group)] : []),
    ...lines.map(
      (line): TableRow => ({
        type: 'row',
        key: line.code,
        group: isHeaded ? group : null,
        cells: columns.map(({ id }) => cellOf(id, line)),
      }),
    ),
  ]);
  const people = view.groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    columns,
    headings: isHeaded
      ? view.groups.map(({ of, lines }) => ({
          ...headingOf(of, lines, view, making),
          startsPage: choices.startPage,
        }))
      : [],
    rows: [...rows, ...blankRows(columns, people, choices.blanks.roster)],
  };
}

/** Each shift with who takes it, who stands by, and a coded row for each place that is free. */
export function shiftTable(view: RosterView, making: Making): TableParts {
  const { choices, t, inBoth } = making;
  const { printed, written } = columnMaker(making);
  const columns: TableColumn[] = [
    printed('code', 'code'),
    printed('check', 'check'),
    printed('person', 'name'),
    printed('as'),
    ...(choices.privacy === 'phones' ? [printed('phone')] : []),
    written('in'),
    written('out'),
    written('note'),
  ];
  const { groups } = view;
  let free = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const freeRow = (group: number | null): TableRow => blankRow(columns, free++, group);
  const cellOf = (id: string, line: RosterLine): string =>
    id === 'code'
      ? line.code
      : id === 'person'
        ? line.name
        : id === 'as' && line.backup
          ? t('on.backup')
          : id === 'phone'
            ? line.phone
            : '';
  const headings: TableHeading[] = [];
  const rows: TableRow[] = [];
  groups.forEach(({ of, lines }) => {
    if (of.by !== 'shift') return;
    const group = headings.length;
    headings.push({ ...headingOf(of, lines, view, making), startsPage: false });
    rows.push(headingRow(group));
    for (const line of lines) {
      const cells = columns.map(({ id }) => cellOf(id, line));
      rows.push({ type: 'row', key: line.code, group, cells });
    }
    const shift = view.shifts.find(({ id }) => id === of.shift);
    const taken = lines.filter(({ backup }) => !backup).length;
    for (let place = taken; place < (shift?.wanted ?? 1); place++) rows.push(freeRow(group));
  });
  if (headings.length === 0) {
    const words = freeShift(inBoth);
    for (let group = 0; group < 3; group++) {
      headings.push({ words, aside: '', startsPage: false });
      rows.push(headingRow(group));
      for (let place = 0; place < choices.blanks['shift-sheet']; place++) rows.push(freeRow(group));
    }
    return { columns, headings, rows };
  }
  for (let place = 0; place < choices.blanks['shift-sheet']; place++) rows.push(freeRow(null));
  return { columns, headings, rows };
}

/** A heading to be written by hand, the same in both languages. */
function freeShift(inBoth: SayInBoth): Both {
  const said = (key: 'time' | 'role'): string => {
    const { en, es } = inBoth((t) => t(`on.${key}`));
    return `${en} / ${es}`;
  };
  const words = `${said('time')} ______________   ${said('role')} ________________________`;
  return { en: words, es: words };
}

/** Rows to write on, each with a code by which it is typed back. */
export function signInTable(making: Making): TableParts {
  const { choices, inBoth, language, t } = making;
  const { printed, boxes, written } = columnMaker(making);
  const both = (key: 'help' | 'alerts'): string => {
    const { en, es } = inBoth((say) => say(`on.${key}`));
    return language === 'es' ? `${es} / ${en}` : `${en} / ${es}`;
  };
  const columns: TableColumn[] = [
    printed('code', 'code'),
    written('likedName'),
    written('reach'),
    written('zip'),
    boxes('language', [t('on.spanish'), t('on.english'), '__________']),
    printed('firstTime', 'check'),
    boxes('wants', [both('help'), both('alerts')]),
    written('mayContact'),
    ...EXTRA_COLUMNS.filter((id) => choices.extras.includes(id)).map(written),
  ];
  return { columns, headings: [], rows: blankRows(columns, 0, choices.blanks['sign-in']) };
}

const headingRow = (group: number): TableRow => ({
  type: 'heading',
  key: `heading ${group}`,
  group,
});

/** A row without a person, with the code of the `at`-th row. */
const blankRow = (
  columns: readonly TableColumn[],
  at: number,
  group: number | null = null,
): TableRow => ({
  type: 'row',
  key: rowCode(at),
  group,
  cells: columns.map(({ look }) => (look === 'code' ? rowCode(at) : '')),
});

/** Rows without a person, whose codes go on after those of the people. */
const blankRows = (columns: readonly TableColumn[], from: number, count: number) =>
  Array.from({ length: count }, (_, place) => blankRow(columns, from + place));

/** The same list with nobody on it; shifts stay, each with its places. */
export const withoutPeople = (view: RosterView): RosterView => {
  const shifts = view.groups.filter(({ of }) => of.by === 'shift' && of.shift !== null);
  const groups = shifts.length > 0 ? shifts : [{ of: { by: 'none' } as const }];
  return { ...view, groups: groups.map(({ of }) => ({ of, lines: [] })) };
};

function needsOf(line: RosterLine, t: PaperT): string {
  const needs = [
    line.interpreter && t('on.interpreter'),
    line.childcareCount > 0 && t('on.childcare', { children: line.childcareCount }),
    line.ride && t('on.ride'),
  ];
  return needs.filter(Boolean).join(', ');
}

/** A shift by its times and its name or role, in one language. */
function shiftWords(
  shift: Shift | undefined,
  { event }: RosterView,
  language: Language,
  terms: Terms,
): string {
  if (!shift) return '';
  const own = language === 'es' ? shift.nameEs || shift.nameEn : shift.nameEn || shift.nameEs;
  const times = formatTimes(
    shift.startTime || event.startTime,
    shift.endTime || event.endTime,
    language,
  );
  return [times, own || (shift.role && terms.role(shift.role))].filter(Boolean).join(' ');
}

/** What stands over a group. */
function headingOf(
  of: GroupOf,
  lines: readonly RosterLine[],
  view: RosterView,
  { choices, inBoth, termsIn }: Making,
): Pick<TableHeading, 'words' | 'aside'> {
  const shift = of.by === 'shift' ? view.shifts.find(({ id }) => id === of.shift) : undefined;
  const words = inBoth((t, language) => {
    switch (of.by) {
      case 'none':
        return '';
      case 'language':
        return of.language === null ? t('on.noLanguage') : termsIn(language).language(of.language);
      case 'letters':
        return t(of.first === of.last ? 'on.tableOne' : 'on.table', of);
      case 'shift': {
        if (!shift) return t('on.noShift');
        const { wanted } = shift;
        const taken = lines.filter(({ backup }) => !backup).length;
        // On a blank sheet nobody is there to count, though places may be taken.
        const places = choices.privacy === 'blank' ? 'on.places' : 'on.filled';
        const filled = wanted ? t(places, { taken, wanted }) : '';
        return [shiftWords(shift, view, language, termsIn(language)), filled]
          .filter(Boolean)
          .join(' · ');
      }
    }
  });
  return { words, aside: shift?.needs ?? '' };
}
