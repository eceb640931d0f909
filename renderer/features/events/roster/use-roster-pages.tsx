import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type PageRows, paginate } from '../../../core/views/paginate';
import { type PageSize, PX_PER_MM } from '../../../parts/print-preview/paper';
import style from './roster-measure.module.css';
import { RosterPage } from './roster-page';
import type { Sheet } from './roster-sheet';

/** Rows measured in one frame, so that a thousand people never stall the window. */
const MEASURED_AT_ONCE = 120;
/** Most rows on a page: more than this and nobody finds a name while people wait in line. */
const MOST_ROWS = { normal: 15, large: 12 } as const;
/** Height kept free on a page for what a printer may round up, in mm. */
const SLACK = 2;

/** What has been measured of a sheet so far: the height of all but the rows, and of each row, in CSS pixels. */
type Measured = {
  readonly sheet: Sheet;
  readonly size: PageSize;
  readonly frame: number;
  readonly rows: readonly number[];
};

type LaidOut = {
  readonly sheet: Sheet;
  readonly size: PageSize;
  readonly ranges: readonly PageRows[];
};

/**
 * Breaks a sheet into pages by measuring its rows once, as they will stand on paper. While another sheet is
 * measured the pages of the one before stay. `measuring` must be rendered; it is out of sight.
 */
export function useRosterPages(
  sheet: Sheet | null,
  size: PageSize,
): {
  readonly pages: readonly ReactNode[];
  readonly settled: boolean;
  readonly measuring: ReactNode;
} {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const settled = laidOut?.sheet === sheet && laidOut?.size === size;
  const soFar = measured?.sheet === sheet && measured?.size === size ? measured : null;
  const from = soFar?.rows.length ?? 0;

  const onMeasured = (frame: number, heights: readonly number[]) => {
    if (!sheet) return;
    const rows = [...(soFar?.rows ?? []), ...heights];
    if (rows.length < sheet.rows.length) {
      setMeasured({ sheet, size, frame, rows });
      return;
    }
    const height = size.height * PX_PER_MM - frame - SLACK * PX_PER_MM;
    const maxRows = sheet.large ? MOST_ROWS.large : MOST_ROWS.normal;
    setLaidOut({ sheet, size, ranges: paginate(rows, { height, maxRows }) });
  };

  const pages = useMemo(
    () =>
      laidOut?.ranges.map((range, index) => (
        <RosterPage
          key={range.from}
          sheet={laidOut.sheet}
          rows={laidOut.sheet.rows.slice(range.from, range.to)}
          page={index + 1}
          of={laidOut.ranges.length}
        />
      )) ?? [],
    [laidOut],
  );

  const measuring = sheet && !settled && (
    <MeasuredPage sheet={sheet} size={size} from={from} onMeasured={onMeasured} />
  );
  return { pages, settled, measuring };
}

function MeasuredPage(props: {
  readonly sheet: Sheet;
  readonly size: PageSize;
  readonly from: number;
  readonly onMeasured: (frame: number, heights: readonly number[]) => void;
}) {
  const { sheet, size, from } = props;
  const box = useRef<HTMLDivElement>(null);
  const tell = useRef(props.onMeasured);
  tell.current = props.onMeasured;
  const rows = useMemo(() => sheet.rows.slice(from, from + MEASURED_AT_ONCE), [sheet, from]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures anew whenever other rows or another width are shown
  useEffect(() => {
    let dropped = false;
    let frame = 0;
    // Letters of a font that is still loading would be measured in the wrong width.
    document.fonts.ready.then(() => {
      if (dropped) return;
      frame = requestAnimationFrame(() => {
        const body = box.current?.querySelector('tbody');
        if (!box.current || !body) return;
        const whole = box.current.getBoundingClientRect().height;
        const heights = [...body.rows].map((row) => row.getBoundingClientRect().height);
        tell.current(whole - body.getBoundingClientRect().height, heights);
      });
    });
    return () => {
      dropped = true;
      cancelAnimationFrame(frame);
    };
  }, [rows, size]);
  return (
    <div className={style.offstage} aria-hidden inert>
      <div ref={box} style={{ width: `${size.width}mm` }}>
        {/* The page number is as long as it can get, so that no page's head is taller than the one measured. */}
        <RosterPage sheet={sheet} rows={rows} page={999} of={999} />
      </div>
    </div>
  );
}
