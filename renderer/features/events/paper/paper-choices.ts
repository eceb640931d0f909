import type { Event } from '../../../core/model/event';
import type { SHEET_KINDS } from '../../../core/model/vocabulary';
import type { RosterQuery } from '../../../core/views/paper-views';
import type { Paper } from '../../../parts/print-preview/paper';

/** Sheets that are printed for an event; call sheets belong to a round of calls. */
export type EventSheet = Exclude<(typeof SHEET_KINDS)[number], 'call-sheet'>;

const SHEETS: readonly EventSheet[] = [
  'roster',
  'sign-in',
  'slips',
  'count-only',
  'shift-sheet',
  'badges',
];

/** The sheets in the order in which they are offered: where names are dangerous, the one without any comes first. */
export const sheetsFor = ({ countOnly }: Pick<Event, 'countOnly'>): readonly EventSheet[] =>
  countOnly ? ['count-only', ...SHEETS.filter((sheet) => sheet !== 'count-only')] : SHEETS;

/** Columns that a roster may have beside the code, the check box and the name, in their order on paper. */
export const ROSTER_COLUMNS = ['role', 'shift', 'rsvp', 'needs', 'language', 'note'] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** Columns that a public sign-in may have beside the usual ones, in their order on paper. */
export const EXTRA_COLUMNS = ['children', 'access', 'heard', 'group'] as const;
export type ExtraColumn = (typeof EXTRA_COLUMNS)[number];

/** How much a sheet tells: phones too, names alone, first names with an initial, or nobody. */
export const PRIVACY = ['phones', 'full', 'initials', 'blank'] as const;
export type Privacy = (typeof PRIVACY)[number];

/** What a person chose for the paper. `destroyBy` is an ISO date, or empty for the default. */
export type PaperChoices = {
  readonly sheet: EventSheet;
  readonly paper: Paper;
  readonly who: Exclude<RosterQuery['who'], 'on-shift'>;
  readonly privacy: Privacy;
  readonly order: RosterQuery['order'];
  readonly group: RosterQuery['group'];
  readonly tables: number;
  readonly startPage: boolean;
  readonly columns: readonly RosterColumn[];
  readonly extras: readonly ExtraColumn[];
  /** Blank rows, slips, copies or badges of each sheet. */
  readonly blanks: Readonly<Record<EventSheet, number>>;
  readonly badgeRoles: boolean;
  readonly large: boolean;
  readonly destroyBy: string;
};

/** Phones stay off paper unless someone asks for them. */
export const USUAL_CHOICES: Omit<PaperChoices, 'sheet' | 'paper'> = {
  who: 'not-declined',
  privacy: 'full',
  order: 'name',
  group: 'none',
  tables: 2,
  startPage: true,
  columns: ['role', 'rsvp', 'needs', 'language'],
  extras: [],
  blanks: {
    roster: 5,
    'sign-in': 30,
    slips: 20,
    'count-only': 1,
    'shift-sheet': 3,
    badges: 8,
  },
  badgeRoles: false,
  large: false,
  destroyBy: '',
};

/** Most blank rows, slips or badges, and most copies, that can be asked for. */
export const mostBlanks = (sheet: EventSheet): number => (sheet === 'count-only' ? 20 : 300);

/** The list that a sheet is made from. */
export function queryFor(event: string, choices: PaperChoices): RosterQuery {
  const { sheet, who, privacy, order, group, tables } = choices;
  const isRoster = sheet === 'roster';
  return {
    event,
    who: sheet === 'shift-sheet' ? 'on-shift' : who,
    order: isRoster ? order : 'name',
    group: sheet === 'shift-sheet' ? 'shift' : isRoster ? group : 'none',
    tables,
    names: sheet === 'badges' ? 'first' : privacy === 'initials' ? 'first-and-initial' : 'full',
    phones: privacy === 'phones' && (isRoster || sheet === 'shift-sheet'),
  };
}

/** The day to destroy a sheet by, unless chosen: a week after the event, or after today if that is later. */
export function defaultDestroyBy(eventDate: string, today: string): string {
  const last = eventDate > today ? eventDate : today;
  const day = new Date(`${last}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7);
  return day.toISOString().slice(0, 10);
}
