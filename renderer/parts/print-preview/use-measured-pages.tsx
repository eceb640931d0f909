import {
  type ComponentType,
  type ReactNode,
  startTransition,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Heading, type PageRows, paginate } from '../../core/views/paginate';
import style from './measured-pages.module.css';
import { type PageSize, PX_PER_MM } from './paper';
import { loadPaperFonts } from './paper-fonts';

/** Light rows measured in one frame, so that a thousand people never stall the window. */
const MEASURED_AT_ONCE = 60;
/** Height kept free on a page for what a printer may round up, in mm. */
const SLACK = 2;
/** A page number as long as it can get, so that no page's head is taller than the one measured. */
const LONGEST = 999;

/** A list to be broken into pages. */
type WithRows<Row> = { readonly rows: readonly Row[] };

/** How one page of a sheet is drawn. Each row it draws is one element with `data-row`; a heading that it repeats has `data-repeated`. `page` counts from 1 within the sheet. */
export type SheetPage<Row, Sheet extends WithRows<Row>> = ComponentType<{
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  readonly page: number;
  readonly of: number;
}>;

/** How sheets of a sort are broken into pages. Has to stay the same object. */
export type SheetLayout<Row, Sheet extends WithRows<Row>> = {
  readonly Page: SheetPage<Row, Sheet>;
  /** The most rows of one page. */
  readonly mostRows: (sheet: Sheet) => number;
  /** How many rows one frame measures; fewer when each is heavy. */
  readonly atOnce?: number;
  readonly headingAt?: (row: Row, sheet: Sheet) => Heading | null;
  /** Heights in CSS pixels of rows that need not be drawn to know; null for others. Asked once the fonts are there. */
  readonly knownHeight?: (sheet: Sheet, size: PageSize) => (row: Row) => number | null;
};

/** Sheets broken into pages for paper of one size. */
type LaidOut<Sheet> = {
  readonly sheets: readonly Sheet[];
  readonly size: PageSize;
  readonly done: readonly (readonly PageRows[])[];
};

/**
 * Breaks sheets into pages by the heights of their rows as they will stand on paper. Every sheet begins a page. While
 * others are measured the pages of those before stay. `measuring` must be rendered; it is out of sight.
 */
export function useMeasuredPages<Row, Sheet extends WithRows<Row>>(
  sheets: readonly Sheet[] | null,
  size: PageSize,
  layout: SheetLayout<Row, Sheet>,
): {
  readonly pages: readonly ReactNode[];
  readonly settled: boolean;
  readonly measuring: ReactNode;
} {
  const [laidOut, setLaidOut] = useState<LaidOut<Sheet> | null>(null);
  const areFontsHere = usePaperFonts();
  const { Page } = layout;
  const isNothing = sheets?.length === 0;
  const settled = isNothing || (laidOut?.sheets === sheets && laidOut?.size === size);

  const pages = useMemo(
    () =>
      (isNothing ? [] : (laidOut?.done ?? [])).flatMap((ranges, place) => {
        const each = laidOut?.sheets[place];
        if (!each) return [];
        return ranges.map((range, index) => (
          <Page
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place
            key={`${place} ${range.from}`}
            sheet={each}
            rows={each.rows.slice(range.from, range.to)}
            page={index + 1}
            of={ranges.length}
          />
        ));
      }),
    [laidOut, isNothing, Page],
  );

  // A turn of its own: making a long list and measuring it are each as much as a window may do at once.
  const next = useDeferredValue(sheets);
  const measuring = next && !settled && areFontsHere && (
    <Measuring sheets={next} size={size} layout={layout} onDone={setLaidOut} />
  );
  return { pages, settled, measuring };
}

/** Whether the letters of paper are loaded: others are measured in the wrong width. */
function usePaperFonts(): boolean {
  const [areHere, setHere] = useState(false);
  useEffect(() => {
    let current = true;
    void loadPaperFonts().then(() => {
      if (current) setHere(true);
    });
    return () => {
      current = false;
    };
  }, []);
  return areHere;
}

/** What has been measured so far: sheets that are done, and the rows of the one in hand, in CSS pixels. */
type Work<Sheet> = LaidOut<Sheet> & { readonly heights: readonly number[] };

/** Measures part by part. It keeps its place itself, so that the screen around it is not drawn again for each part. */
function Measuring<Row, Sheet extends WithRows<Row>>(props: {
  readonly sheets: readonly Sheet[];
  readonly size: PageSize;
  readonly layout: SheetLayout<Row, Sheet>;
  readonly onDone: (laidOut: LaidOut<Sheet>) => void;
}) {
  const { sheets, size, layout } = props;
  const [work, setWork] = useState<Work<Sheet> | null>(null);
  const soFar = work?.sheets === sheets && work?.size === size ? work : null;
  const at = soFar?.done.length ?? 0;
  const sheet = sheets[at];
  const known = useMemo(
    () => (sheet ? knownHeights(sheet, size, layout) : []),
    [sheet, size, layout],
  );
  const from = soFar?.heights.length ?? 0;
  const atOnce = layout.atOnce ?? MEASURED_AT_ONCE;
  const rows = useMemo(
    () => (sheet?.rows ?? []).filter((_, row) => known[row] === null).slice(from, from + atOnce),
    [sheet, known, from, atOnce],
  );
  if (!sheet) return null;

  const onMeasured = (frame: number, measured: readonly number[]) => {
    const heights = [...(soFar?.heights ?? []), ...measured];
    const before = soFar?.done ?? [];
    const toMeasure = known.filter((height) => height === null).length;
    startTransition(() => {
      if (measured.length > 0 && heights.length < toMeasure) {
        setWork({ sheets, size, done: before, heights });
        return;
      }
      const done = [...before, broken(sheet, size, layout, frame, known, heights)];
      if (done.length < sheets.length) setWork({ sheets, size, done, heights: [] });
      else props.onDone({ sheets, size, done });
    });
  };
  return (
    <MeasuredPage
      key={at}
      sheet={sheet}
      size={size}
      rows={rows}
      Page={layout.Page}
      onMeasured={onMeasured}
    />
  );
}

function knownHeights<Row, Sheet extends WithRows<Row>>(
  sheet: Sheet,
  size: PageSize,
  { knownHeight }: SheetLayout<Row, Sheet>,
): readonly (number | null)[] {
  const heightOf = knownHeight?.(sheet, size);
  return sheet.rows.map((row) => heightOf?.(row) ?? null);
}

/** The pages of a sheet. `frame`: how tall a page is without its rows; `measured`: the heights that were not known, in order. */
function broken<Row, Sheet extends WithRows<Row>>(
  sheet: Sheet,
  size: PageSize,
  { mostRows, headingAt }: SheetLayout<Row, Sheet>,
  frame: number,
  known: readonly (number | null)[],
  measured: readonly number[],
): readonly PageRows[] {
  let next = 0;
  const heights = known.map((height) => height ?? measured[next++] ?? 0);
  const room = { height: (size.height - SLACK) * PX_PER_MM - frame, maxRows: mostRows(sheet) };
  return paginate(heights, room, (at) => {
    const row = sheet.rows[at];
    return row === undefined ? null : (headingAt?.(row, sheet) ?? null);
  });
}

function MeasuredPage<Row, Sheet extends WithRows<Row>>(props: {
  readonly sheet: Sheet;
  readonly size: PageSize;
  readonly rows: readonly Row[];
  readonly Page: SheetPage<Row, Sheet>;
  readonly onMeasured: (frame: number, heights: readonly number[]) => void;
}) {
  const { sheet, size, rows, Page } = props;
  const box = useRef<HTMLDivElement>(null);
  const tell = useRef(props.onMeasured);
  tell.current = props.onMeasured;
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures anew whenever other rows or another width are shown
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!box.current) return;
      const heightOf = (element: Element) => element.getBoundingClientRect().height;
      const inside = box.current;
      const heightsOf = (rows: string) => [...inside.querySelectorAll(rows)].map(heightOf);
      const heights = heightsOf('[data-row]');
      const ofRows = [...heights, ...heightsOf('[data-repeated]')].reduce((a, b) => a + b, 0);
      tell.current(heightOf(inside) - ofRows, heights);
    });
    return () => cancelAnimationFrame(frame);
  }, [rows, size]);
  return (
    <div className={style.offstage} aria-hidden inert>
      <div ref={box} style={{ width: `${size.width}mm` }}>
        <Page sheet={sheet} rows={rows} page={LONGEST} of={LONGEST} />
      </div>
    </div>
  );
}
