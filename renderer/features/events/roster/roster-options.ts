import type { RosterQuery } from '../../../core/views/paper-views';
import type { Paper } from '../../../parts/print-preview/paper';

/** Columns that a roster may have beside the code, the check box and the name, in their order on paper. */
export const OPTIONAL_COLUMNS = ['role', 'rsvp', 'needs', 'language', 'phone', 'note'] as const;
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

/** What a person chose for the paper. `destroyBy` is an ISO date, or empty for the default. */
export type RosterOptions = {
  readonly paper: Paper;
  readonly who: Exclude<RosterQuery['who'], 'on-shift'> | 'nobody';
  readonly order: RosterQuery['order'];
  readonly names: Exclude<RosterQuery['names'], 'first'>;
  readonly columns: readonly OptionalColumn[];
  readonly blankRows: number;
  readonly large: boolean;
  readonly destroyBy: string;
};

/** Phones stay off paper unless someone asks for them. */
export const DEFAULT_OPTIONS: RosterOptions = {
  paper: 'letter',
  who: 'not-declined',
  order: 'name',
  names: 'full',
  columns: ['role', 'rsvp', 'needs', 'language'],
  blankRows: 5,
  large: false,
  destroyBy: '',
};

/** Most blank rows that can be asked for. */
export const MOST_BLANK_ROWS = 300;

/** Optional columns that still leave a name room on an upright page. */
const UPRIGHT_COLUMNS = 4;

/** Whether the page lies on its side: with many columns an upright one leaves names too little room. */
export const isLandscape = (options: RosterOptions): boolean =>
  options.columns.length > UPRIGHT_COLUMNS;

/** The day to destroy a sheet by, unless chosen: a week after the event, or after today if that is later. */
export function defaultDestroyBy(eventDate: string, today: string): string {
  const last = eventDate > today ? eventDate : today;
  const day = new Date(`${last}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7);
  return day.toISOString().slice(0, 10);
}
