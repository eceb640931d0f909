import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperChoices } from '../../../core/paper/paper-choices';
import type { RecordId } from '../../../core/record';
import type { RosterLine, RosterView } from '../../../core/views/paper-views';
import { pageSize } from '../../../parts/print-preview/paper';
import { sheetId } from '../../../parts/print-preview/sheet-id';
import {
  type SheetLayout,
  useMeasuredPages,
} from '../../../parts/print-preview/use-measured-pages';
import { useTerms, useTermsIn } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { cutPages } from './cut-pages';
import { knownRowHeight } from './known-row-height';
import {
  type Making,
  rosterTable,
  shiftTable,
  signInTable,
  type TableParts,
  withoutPeople,
} from './list-tables';
import { usePaperWords } from './paper-words';
import { TablePage } from './table-page';
import { headingOf, isCrowded, isLandscape, type TableRow, type TableSheet } from './table-sheet';
import { useSheetFrame } from './use-sheet-frame';

/** Most rows on a page: more than this and nobody finds a name while people wait in line. */
const MOST_ROWS = { normal: 15, large: 12 } as const;

const TABLE_LAYOUT: SheetLayout<TableRow, TableSheet> = {
  Page: TablePage,
  mostRows: ({ large }) => (large ? MOST_ROWS.large : MOST_ROWS.normal),
  headingAt: headingOf,
  knownHeight: knownRowHeight,
};

/** What is noted of a sheet once it is printed (`keep-sheet`). */
export type SheetToKeep = {
  readonly code: string;
  readonly rows: readonly RecordId[];
  readonly blankRows: number;
};

/** A sheet of an event as pages. */
export type PaperPages = {
  readonly pages: readonly ReactNode[];
  readonly settled: boolean;
  readonly measuring: ReactNode;
  readonly landscape: boolean;
  /** There are more columns than fit, so that words break. */
  readonly crowded: boolean;
  /** How many people are on it. */
  readonly people: number;
  /** Null until the sheet is known. */
  readonly toKeep: SheetToKeep | null;
};

/** Makes the pages of the chosen sheet from the list it is about; `view` null: not known yet. */
export function usePaper(
  view: RosterView | null,
  choices: PaperChoices,
  destroyBy: string,
): PaperPages {
  const making = useMaking(choices);
  const frameFor = useSheetFrame(view, choices.sheet, destroyBy);
  const made = useMemo(() => (view ? parts(view, making) : null), [view, making]);
  const frame = useMemo(() => made && frameFor?.(made.toKeep.code), [made, frameFor]);
  const { inBoth, language } = making;
  const table = made?.table ?? null;
  const sheets = useMemo((): readonly TableSheet[] | null => {
    if (!made || !frame) return null;
    if (!table) return [];
    const continued = inBoth((t) => t('on.continued'));
    return [{ ...table, frame, continued, language, large: choices.large }];
  }, [made, frame, table, inBoth, language, choices.large]);
  const landscape = table !== null && isLandscape(table.columns);
  const size = useMemo(() => pageSize(choices.paper, landscape), [choices.paper, landscape]);
  const measured = useMeasuredPages(sheets, size, TABLE_LAYOUT);
  const cut = useMemo(
    () => (made && frame && view && !table ? cutPages(view.event, made.lines, frame, making) : []),
    [made, frame, view, table, making],
  );
  return {
    ...measured,
    pages: table ? measured.pages : cut,
    landscape,
    crowded: table !== null && isCrowded(table.columns),
    people: made?.toKeep.rows.length ?? 0,
    toKeep: made?.toKeep ?? null,
  };
}

function useMaking(choices: PaperChoices): Making {
  const { t } = useTranslation('paper');
  const terms = useTerms();
  const termsIn = useTermsIn();
  const language = useLanguage();
  const { inBoth } = usePaperWords();
  return useMemo(
    () => ({ choices, t, language, terms, termsIn, inBoth }),
    [choices, t, language, terms, termsIn, inBoth],
  );
}

/** A sheet before it has a frame: its table, if it is one, its people, and what is noted of it. */
type Parts = {
  readonly table: TableParts | null;
  readonly lines: readonly RosterLine[];
  readonly toKeep: SheetToKeep;
};

function parts(list: RosterView, making: Making): Parts {
  const { choices } = making;
  const { sheet, privacy } = choices;
  const namesNobody =
    sheet === 'sign-in' ||
    sheet === 'slips' ||
    sheet === 'count-only' ||
    (privacy === 'blank' && sheet !== 'badges');
  const view = namesNobody ? withoutPeople(list) : list;
  const lines = view.groups.flatMap((group) => group.lines);
  const table =
    sheet === 'roster'
      ? rosterTable(view, making)
      : sheet === 'shift-sheet'
        ? shiftTable(view, making)
        : sheet === 'sign-in'
          ? signInTable(making)
          : null;
  const rows = lines.map((line) => line.attendanceId);
  const blankRows = table
    ? table.rows.filter(({ type }) => type === 'row').length - rows.length
    : sheet === 'count-only'
      ? 0
      : choices.blanks[sheet];
  const code = sheetId([view.event.id, sheet, ...rows, String(blankRows)]);
  return { table, lines, toKeep: { code, rows, blankRows } };
}
