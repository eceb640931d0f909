import { memo } from 'react';
import { InBoth } from '../../../parts/print-preview/in-both';
import { SheetFoot, SheetHead } from '../../../parts/print-preview/sheet-frame';
import { columnShares, isToWriteIn, type ListSheet, type ListSheetRow } from './list-sheet';
import style from './list-sheet-page.module.css';

/** One page of a printed list of members, in a box that fills the paper. */
export const ListSheetPage = memo(function ListSheetPage(props: {
  readonly sheet: ListSheet;
  readonly rows: readonly ListSheetRow[];
  readonly page: number;
  readonly of: number;
}) {
  const { sheet } = props;
  const { frame, columns } = sheet;
  const shares = columnShares(columns);
  return (
    <article className={style.page} lang="en">
      <SheetHead frame={frame} page={props.page} of={props.of} />
      <table className={style.table} data-write-in={isToWriteIn(sheet) || undefined}>
        <colgroup>
          {columns.map(({ id }, place) => (
            <col key={id} style={{ width: `${(shares[place] ?? 0) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, head }) => (
              <th key={id} scope="col">
                <InBoth words={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={sheet.language}>
          {props.rows.map((row) => (
            <tr key={row.key} data-row>
              {columns.map(({ id }, place) => (
                <td key={id} className={style[id]}>
                  {row.cells[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SheetFoot frame={frame} page={props.page} />
    </article>
  );
});
