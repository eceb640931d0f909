import {
  type ComponentType,
  type ReactNode,
  startTransition,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type PageRows, paginate } from '../../core/views/paginate';
import style from './measured-pages.module.css';
import { type PageSize, PX_PER_MM } from './paper';

/** Light rows measured in one frame, so that a thousand people never stall the window. */
const MEASURED_AT_ONCE = 60;
/** Height kept free on a page for what a printer may round up, in mm. */
const SLACK = 2;
/** A page number as long as it can get, so that no page's head is taller than the one measured. */
const LONGEST = 999;

/** A list to be broken into pages. */
type WithRows<Row> = { readonly rows: readonly Row[] };

/** How one page of a sheet is drawn. Each row it draws is one element with `data-row`. `page` counts from 1 within the sheet. */
export type SheetPage<Row, Sheet extends WithRows<Row>> = ComponentType<{
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  readonly page: number;
  readonly of: number;
}>;

/** Sheets broken into pages for paper of one size. */
type LaidOut<Sheet> = {
  readonly sheets: readonly Sheet[];
  readonly size: PageSize;
  readonly done: readonly (readonly PageRows[])[];
};

/**
 * Breaks sheets into pages by measuring their rows once, as they will stand on paper. Every sheet begins a page.
 * `mostRows` is the limit of one page, `atOnce` how many rows one frame measures. While others are measured the pages of those before stay. `measuring` must be rendered; it is out of sight.
 */
export function useMeasuredPages<Row, Sheet extends WithRows<Row>>(
  sheets: readonly Sheet[] | null,
  size: PageSize,
  Page: SheetPage<Row, Sheet>,
  mostRows: (sheet: Sheet) => number,
  atOnce = MEASURED_AT_ONCE,
): {
  readonly pages: readonly ReactNode[];
  readonly settled: boolean;
  readonly measuring: ReactNode;
} {
  const [laidOut, setLaidOut] = useState<LaidOut<Sheet> | null>(null);
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

  const measuring = sheets && !settled && (
    <Measuring
      sheets={sheets}
      size={size}
      atOnce={atOnce}
      Page={Page}
      mostRows={mostRows}
      onDone={setLaidOut}
    />
  );
  return { pages, settled, measuring };
}

/** What has been measured so far: sheets that are done, and each row of the one in hand, in CSS pixels. */
type Work<Sheet> = LaidOut<Sheet> & { readonly rows: readonly number[] };

/** Measures part by part. It keeps its place itself, so that the screen around it is not drawn again for each part. */
function Measuring<Row, Sheet extends WithRows<Row>>(props: {
  readonly sheets: readonly Sheet[];
  readonly size: PageSize;
  readonly atOnce: number;
  readonly Page: SheetPage<Row, Sheet>;
  readonly mostRows: (sheet: Sheet) => number;
  readonly onDone: (laidOut: LaidOut<Sheet>) => void;
}) {
  const { sheets, size } = props;
  const [work, setWork] = useState<Work<Sheet> | null>(null);
  const soFar = work?.sheets === sheets && work?.size === size ? work : null;
  const at = soFar?.done.length ?? 0;
  const from = soFar?.rows.length ?? 0;
  const sheet = sheets[at];
  if (!sheet) return null;

  const onMeasured = (frame: number, heights: readonly number[]) => {
    const rows = [...(soFar?.rows ?? []), ...heights];
    const before = soFar?.done ?? [];
    startTransition(() => {
      if (rows.length < sheet.rows.length) {
        setWork({ sheets, size, done: before, rows });
        return;
      }
      const height = (size.height - SLACK) * PX_PER_MM - frame;
      const done = [...before, paginate(rows, { height, maxRows: props.mostRows(sheet) })];
      if (done.length < sheets.length) setWork({ sheets, size, done, rows: [] });
      else props.onDone({ sheets, size, done });
    });
  };
  return (
    <MeasuredPage
      key={at}
      sheet={sheet}
      size={size}
      from={from}
      atOnce={props.atOnce}
      Page={props.Page}
      onMeasured={onMeasured}
    />
  );
}

function MeasuredPage<Row, Sheet extends WithRows<Row>>(props: {
  readonly sheet: Sheet;
  readonly size: PageSize;
  readonly from: number;
  readonly atOnce: number;
  readonly Page: SheetPage<Row, Sheet>;
  readonly onMeasured: (frame: number, heights: readonly number[]) => void;
}) {
  const { sheet, size, from, atOnce, Page } = props;
  const box = useRef<HTMLDivElement>(null);
  const tell = useRef(props.onMeasured);
  tell.current = props.onMeasured;
  const rows = useMemo(() => sheet.rows.slice(from, from + atOnce), [sheet, from, atOnce]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures anew whenever other rows or another width are shown
  useEffect(() => {
    let dropped = false;
    let frame = 0;
    const measure = () => {
      if (dropped || !box.current) return;
      const heightOf = (element: Element) => element.getBoundingClientRect().height;
      const heights = [...box.current.querySelectorAll('[data-row]')].map(heightOf);
      const whole = heightOf(box.current);
      // Letters of a font that is still loading are measured in the wrong width. (To ask for `ready` each time would
      // lay out the whole window.)
      if (document.fonts.status === 'loading') {
        document.fonts.ready.then(measure);
        return;
      }
      const ofRows = heights.reduce((sum, height) => sum + height, 0);
      tell.current(whole - ofRows, heights);
    };
    frame = requestAnimationFrame(measure);
    return () => {
      dropped = true;
      cancelAnimationFrame(frame);
    };
  }, [rows, size]);
  return (
    <div className={style.offstage} aria-hidden inert>
      <div ref={box} style={{ width: `${size.width}mm` }}>
        <Page sheet={sheet} rows={rows} page={LONGEST} of={LONGEST} />
      </div>
    </div>
  );
}
