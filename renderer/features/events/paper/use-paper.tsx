import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Event } from '../../../core/model/event';
import type { PaperChoices } from '../../../core/paper/paper-choices';
import type { RecordId } from '../../../core/record';
import { sortedBy } from '../../../core/views/order';
import type { RosterLine, RosterView } from '../../../core/views/paper-views';
import { rowCode } from '../../../core/views/roster';
import type { Both } from '../../../parts/print-preview/in-both';
import { pageSize } from '../../../parts/print-preview/paper';
import { sheetId } from '../../../parts/print-preview/sheet-id';
import {
  type SheetLayout,
  useMeasuredPages,
} from '../../../parts/print-preview/use-measured-pages';
import { useTerms, useTermsIn } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { BADGES_ON_PAGE, type Badge, BadgesPage } from './badges-page';
import { CountPage } from './count-page';
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
import type { SheetFrame } from './sheet-frame';
import { SLIPS_ON_PAGE, SlipsPage } from './slips-page';
import { TablePage } from './table-page';
import { headingOf, isLandscape, type TableRow, type TableSheet } from './table-sheet';
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
    () => (made && frame && view && !table ? cutPages(view.event, made, frame, making) : []),
    [made, frame, view, table, making],
  );
  return {
    ...measured,
    pages: table ? measured.pages : cut,
    landscape,
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

/** The pages of a sheet that is no table: slips, badges, or strokes to count by. */
function cutPages(
  event: Event,
  { lines }: Parts,
  frame: SheetFrame,
  { choices, inBoth, terms, termsIn }: Making,
): readonly ReactNode[] {
  const { sheet, blanks } = choices;
  if (sheet === 'slips') {
    const codes = Array.from({ length: blanks.slips }, (_, slip) => rowCode(slip));
    return chunks(codes, SLIPS_ON_PAGE).map((own, page, all) => (
      <SlipsPage
        key={own[0] ?? ''}
        frame={frame}
        inBoth={inBoth}
        codes={own}
        page={page + 1}
        of={all.length}
      />
    ));
  }
  if (sheet === 'badges') {
    // Who looks for a badge looks for a first name.
    const named = sortedBy(lines, (line) => line.name).map(
      (line): Badge => ({
        key: line.attendanceId,
        name: line.name,
        role: choices.badgeRoles && line.role ? terms.role(line.role) : '',
      }),
    );
    const blank = Array.from(
      { length: blanks.badges },
      (_, place): Badge => ({
        key: `blank ${place}`,
        name: '',
        role: '',
      }),
    );
    return chunks([...named, ...blank], BADGES_ON_PAGE).map((own, page, all) => (
      <BadgesPage
        key={own[0]?.key ?? ''}
        frame={frame}
        badges={own}
        page={page + 1}
        of={all.length}
      />
    ));
  }
  const spoken = event.languages.length > 0 ? event.languages : (['es', 'en'] as const);
  const languages = spoken.map(
    (code): Both => ({
      en: termsIn('en').language(code),
      es: termsIn('es').language(code),
    }),
  );
  return Array.from({ length: blanks['count-only'] }, (_, page) => (
    <CountPage
      // biome-ignore lint/suspicious/noArrayIndexKey: a copy is its place
      key={page}
      frame={frame}
      inBoth={inBoth}
      languages={languages}
      page={page + 1}
      of={blanks['count-only']}
    />
  ));
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
