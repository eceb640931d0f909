import { useMemo } from 'react';
import type { PageSize } from '../../../parts/print-preview/paper';
import { useMeasuredPages } from '../../../parts/print-preview/use-measured-pages';
import { RosterPage } from './roster-page';
import type { Sheet, SheetRow } from './roster-sheet';

/** Most rows on a page: more than this and nobody finds a name while people wait in line. */
const MOST_ROWS = { normal: 15, large: 12 } as const;

const mostRows = (sheet: Sheet): number => (sheet.large ? MOST_ROWS.large : MOST_ROWS.normal);

/** Breaks a roster into pages; see `useMeasuredPages`. */
export function useRosterPages(sheet: Sheet | null, size: PageSize) {
  const sheets = useMemo(() => sheet && [sheet], [sheet]);
  return useMeasuredPages<SheetRow, Sheet>(sheets, size, RosterPage, mostRows);
}
