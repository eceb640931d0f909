import { memo } from 'react';
import { InBoth } from '../../../parts/print-preview/in-both';
import { SheetFoot, SheetHead } from '../../../parts/print-preview/sheet-frame';
import style from './table-page.module.css';
import { columnShares, type TableColumn, type TableRow, type TableSheet } from './table-sheet';

/** One page of a table: head, rows and foot, in a box that fills the paper. */
export const TablePage = memo(function TablePage(props: {
  readonly sheet: TableSheet;
  readonly rows: readonly TableRow[];
  /** This page's place, from 1, and how many there are. */
  readonly page: number;
  readonly of: number;
}) {
  const { sheet, rows } = props;
  const { frame, columns, large } = sheet;
  const shares = columnShares(sheet);
  const [first] = rows;
  const goesOn = first?.type === 'row' && first.group !== null ? first.group : null;
  return (
    <article lang="en" className={large ? `${style.page} ${style.large}` : style.page}>
      <SheetHead frame={frame} page={props.page} of={props.of} />
      <table className={style.table}>
        <thead>
          <tr>
            {columns.map(({ id, head }, place) => (
              <th key={id} scope="col" style={{ width: `${(shares[place] ?? 0) * 100}%` }}>
                <InBoth words={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={sheet.language}>
          {goesOn !== null && <Heading sheet={sheet} group={goesOn} isRepeated />}
          {rows.map((row) =>
            row.type === 'heading' ? (
              <Heading key={row.key} sheet={sheet} group={row.group} />
            ) : (
              <tr key={row.key} data-row>
                {row.cells.map((words, place) => cell(columns[place], words))}
              </tr>
            ),
          )}
        </tbody>
      </table>
      <SheetFoot frame={frame} page={props.page} />
    </article>
  );
});

/** Not a component of its own: a thousand rows have seven thousand of them. */
function cell(column: TableColumn | undefined, words: string) {
  if (!column) return null;
  const { id, look } = column;
  if (typeof look === 'string') {
    return (
      <td key={id} className={style[look]}>
        {words}
      </td>
    );
  }
  return (
    <td key={id} className={style.boxes}>
      {look.boxes.map((choice) => (
        <span key={choice} className={style.box}>
          {choice}
        </span>
      ))}
    </td>
  );
}

/** What the rows after it have in common; again on the pages on which they go on. */
function Heading(props: {
  readonly sheet: TableSheet;
  readonly group: number;
  readonly isRepeated?: boolean;
}) {
  const { headings, columns, continued } = props.sheet;
  const heading = headings[props.group];
  if (!heading) return null;
  const mark = props.isRepeated ? { 'data-repeated': true } : { 'data-row': true };
  return (
    <tr {...mark}>
      <th lang="en" scope="colgroup" colSpan={columns.length} className={style.heading}>
        <InBoth words={heading.words} between=" / " />
        {heading.aside && ` · ${heading.aside}`}
        {props.isRepeated && (
          <>
            {' ('}
            <InBoth words={continued} between=" / " />
            {')'}
          </>
        )}
      </th>
    </tr>
  );
}
