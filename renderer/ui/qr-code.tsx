import { useMemo } from 'react';
import { encode } from 'uqr';
import css from './qr-code.module.css';

/** Light modules around the code, that cameras need to find it. */
const QUIET = 4;

/**
 * A text as a QR code, black on white whatever the screen looks like, and as large as there is room for. `correction`:
 * how much of it may be unreadable, `L` (the densest texts still fit) or `M`.
 */
export function QrCode(props: {
  readonly text: string;
  readonly label: string;
  readonly correction?: 'L' | 'M';
}) {
  const { text, correction = 'L' } = props;
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { ecc: correction, border: QUIET });
    return { size, path: data.map(rowPath).join('') };
  }, [text, correction]);
  return (
    <svg
      className={css.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={props.label}
      shapeRendering="crispEdges"
    >
      <title>{props.label}</title>
      <rect className={css.light} width={size} height={size} />
      <path className={css.dark} d={path} />
    </svg>
  );
}

/** A row's dark modules, each run of them as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`;
  }
  return path;
}
