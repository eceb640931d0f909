import type { Shift } from '../../../core/model/shift';
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

type Words = 'on.person' | `on.${'code' | 'check' | 'phone' | 'note' | 'as' | 'in' | 'out'}`;

const columnMaker =
  ({ inBoth }: Making) =>
  (key: Words, width: number, look: TableColumn['look'] = 'words'): TableColumn => ({
    id: key,
    head: inBoth((t) => t(key)),
    width,
    look,
  });

/** A code in large letters never breaks, so its column grows with them. */
const codeWidth = ({ choices }: Making): number => (choices.large ? 17 : 13);

/** Everyone on the list, and blank rows with codes after them. */
export function rosterTable(view: RosterView, making: Making): TableParts {
  const { choices, inBoth } = making;
  const column = columnMaker(making);
  const wide = { role: 28, shift: 34, rsvp: 24, needs: 30, language: 23, note: 48 } as const;
  const chosen = ROSTER_COLUMNS.filter((id) => choices.columns.includes(id));
  const withPhones = choices.privacy === 'phones';
  const columns: TableColumn[] = [
    column('on.code', codeWidth(making), 'code'),
    column('on.check', 12, 'check'),
    column('on.person', 57, 'name'),
    ...chosen.map(
      (id): TableColumn => ({
        id,
        head: inBoth((t) => t(`on.${id}`)),
        width: wide[id],
        look: 'words',
      }),
    ),
    ...(withPhones ? [column('on.phone', 34)] : []),
  ];
  const shiftById = new Map(view.shifts.map((shift) => [shift.id, shift]));
  const cellOf = (id: string, line: RosterLine): string => {
    const { t, terms, language } = making;
    switch (id) {
      case 'on.code':
        return line.code;
      case 'on.person':
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
      case 'on.phone':
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
          words: headingWords(of, lines, view, making),
          startsPage: choices.startPage,
        }))
      : [],
    rows: [...rows, ...blankRows(columns, people, choices.blanks.roster)],
  };
}

/** Each shift with who takes it, who stands by, and a coded row for each place that is free. */
export function shiftTable(view: RosterView, making: Making): TableParts {
  const { choices, t, inBoth } = making;
  const column = columnMaker(making);
  const columns: TableColumn[] = [
    column('on.code', codeWidth(making), 'code'),
    column('on.check', 12, 'check'),
    column('on.person', 60, 'name'),
    column('on.as', 24),
    ...(choices.privacy === 'phones' ? [column('on.phone', 34)] : []),
    column('on.in', 20),
    column('on.out', 20),
    column('on.note', 44),
  ];
  const { groups } = view;
  let free = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const freeRow = (group: number | null): TableRow => blankRow(columns, free++, group);
  const cellOf = (id: string, line: RosterLine): string =>
    id === 'on.code'
      ? line.code
      : id === 'on.person'
        ? line.name
        : id === 'on.as' && line.backup
          ? t('on.backup')
          : id === 'on.phone'
            ? line.phone
            : '';
  const headings: TableHeading[] = [];
  const rows: TableRow[] = [];
  groups.forEach(({ of, lines }) => {
    if (of.by !== 'shift') return;
    const group = headings.length;
    headings.push({ words: headingWords(of, lines, view, making), startsPage: false });
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
      headings.push({ words, startsPage: false });
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
export function signInTable({ choices, inBoth, language, t }: Making): TableParts {
  const both = (key: 'help' | 'alerts'): string => {
    const { en, es } = inBoth((say) => say(`on.${key}`));
    return language === 'es' ? `${es} / ${en}` : `${en} / ${es}`;
  };
  const column = (
    key: 'likedName' | 'reach' | 'zip' | 'language' | 'firstTime' | 'wants' | 'mayContact' | 'code',
    width: number,
    look: TableColumn['look'] = 'words',
  ): TableColumn => ({ id: key, head: inBoth((say) => say(`on.${key}`)), width, look });
  const wide = { children: 16, access: 30, heard: 30, group: 30 } as const;
  const columns: TableColumn[] = [
    column('code', choices.large ? 17 : 13, 'code'),
    column('likedName', 48),
    column('reach', 49),
    column('zip', 36),
    column('language', 29, { boxes: [t('on.spanish'), t('on.english'), '__________'] }),
    column('firstTime', 18, 'check'),
    column('wants', 34, { boxes: [both('help'), both('alerts')] }),
    column('mayContact', 30),
    ...EXTRA_COLUMNS.filter((id) => choices.extras.includes(id)).map(
      (id): TableColumn => ({
        id,
        head: inBoth((say) => say(`on.${id}`)),
        width: wide[id],
        look: 'words',
      }),
    ),
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

/** What stands over a group, in both languages. */
function headingWords(
  of: GroupOf,
  lines: readonly RosterLine[],
  view: RosterView,
  { inBoth, termsIn }: Making,
): Both {
  return inBoth((t, language) => {
    switch (of.by) {
      case 'none':
        return '';
      case 'language':
        return of.language === null ? t('on.noLanguage') : termsIn(language).language(of.language);
      case 'letters':
        return t(of.first === of.last ? 'on.tableOne' : 'on.table', of);
      case 'shift': {
        const shift = view.shifts.find(({ id }) => id === of.shift);
        if (!shift) return t('on.noShift');
        const taken = lines.filter(({ backup }) => !backup).length;
        const filled = shift.wanted ? t('on.filled', { taken, wanted: shift.wanted }) : '';
        const words = shiftWords(shift, view, language, termsIn(language));
        return [words, filled, shift.needs].filter(Boolean).join(' · ');
      }
    }
  });
}
