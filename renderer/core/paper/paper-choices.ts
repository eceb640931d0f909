import { z } from 'zod';
import type { Event } from '../model/event';
import type { SHEET_KINDS } from '../model/vocabulary';

/** Sheets that are printed for an event; call sheets belong to a round of calls. */
export const EVENT_SHEETS = [
  'roster',
  'sign-in',
  'slips',
  'count-only',
  'shift-sheet',
  'badges',
] as const satisfies readonly (typeof SHEET_KINDS)[number][];
export type EventSheet = (typeof EVENT_SHEETS)[number];

/** The sheets in the order in which they are offered: where names are dangerous, the one without any comes first. */
export const sheetsFor = ({ countOnly }: Pick<Event, 'countOnly'>): readonly EventSheet[] =>
  countOnly
    ? ['count-only', ...EVENT_SHEETS.filter((sheet) => sheet !== 'count-only')]
    : EVENT_SHEETS;

/** Columns that a roster may have beside the code, the check box and the name, in their order on paper. */
export const ROSTER_COLUMNS = ['role', 'shift', 'rsvp', 'needs', 'language', 'note'] as const;

/** Columns that a public sign-in may have beside the usual ones, in their order on paper. */
export const EXTRA_COLUMNS = ['children', 'access', 'heard', 'group'] as const;

/** How much a sheet tells: phones too, names alone, first names with an initial, or nobody. */
export const PRIVACY = ['phones', 'full', 'initials', 'blank'] as const;

/** Who is on a list, how it is ordered, and what stands together. */
export const WHO = ['not-declined', 'expected'] as const;
export const ORDERS = ['name', 'household', 'role', 'language'] as const;
export const GROUPS = ['none', 'shift', 'language', 'letters'] as const;

/** Most blank rows, slips or badges that can be asked for, most copies, and most tables at the door. */
const MOST_BLANKS = 300;
const MOST_COPIES = 20;
export const MOST_TABLES = 12;

/** Most blanks that can be asked for of a sheet. */
export const mostBlanks = (sheet: EventSheet): number =>
  sheet === 'count-only' ? MOST_COPIES : MOST_BLANKS;

/** The choices that are remembered from one event to the next of its kind. */
export const keptChoices = z.strictObject({
  who: z.enum(WHO),
  privacy: z.enum(PRIVACY),
  order: z.enum(ORDERS),
  group: z.enum(GROUPS),
  tables: z.int().min(1).max(MOST_TABLES),
  startPage: z.boolean(),
  columns: z.array(z.enum(ROSTER_COLUMNS)).max(ROSTER_COLUMNS.length).readonly(),
  extras: z.array(z.enum(EXTRA_COLUMNS)).max(EXTRA_COLUMNS.length).readonly(),
  /** Blank rows, slips, copies or badges of each sheet. */
  blanks: z.record(z.enum(EVENT_SHEETS), z.int().min(0).max(MOST_BLANKS)).readonly(),
  badgeRoles: z.boolean(),
  large: z.boolean(),
});
export type KeptChoices = Readonly<z.infer<typeof keptChoices>>;

/** What a person chose for the paper. `destroyBy` is an ISO date, or empty for the default. */
export type PaperChoices = KeptChoices & {
  readonly sheet: EventSheet;
  readonly paper: 'letter' | 'a4';
  readonly destroyBy: string;
};

/** Phones stay off paper unless someone asks for them. */
export const USUAL_CHOICES: KeptChoices = {
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
};

/** What is remembered of choices. That phones go on paper is asked for each time. */
export const choicesToKeep = ({
  sheet: _sheet,
  paper: _paper,
  destroyBy: _day,
  ...choices
}: PaperChoices): KeptChoices => ({
  ...choices,
  privacy: choices.privacy === 'phones' ? 'full' : choices.privacy,
});

/** The day to destroy a sheet by, unless chosen: a week after the event, or after today if that is later. */
export function defaultDestroyBy(eventDate: string, today: string): string {
  const last = eventDate > today ? eventDate : today;
  const day = new Date(`${last}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7);
  return day.toISOString().slice(0, 10);
}
