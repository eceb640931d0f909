import { memo } from 'react';
import style from './roster-page.module.css';
import { type Both, columnShares, type Sheet, type SheetRow } from './roster-sheet';

type RosterPageProps = {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  /** This page's place, from 1, and how many there are. */
  readonly page: number;
  readonly of: number;
};

/** One page of a roster: head, table and foot, in a box that fills the paper. */
export const RosterPage = memo(function RosterPage({ sheet, rows, page, of }: RosterPageProps) {
  const { frame, columns, large } = sheet;
  const shares = columnShares(sheet);
  return (
    <article className={large ? `${style.page} ${style.large}` : style.page}>
      <header className={style.head}>
        <div>
          <p className={style.kind}>
            <InBoth words={frame.name} between=" / " />
          </p>
          <h2 className={style.title}>
            {frame.title.map((title) => (
              <span key={title}>{title}</span>
            ))}
          </h2>
          <p>
            <InBoth words={frame.when} between=" / " />
          </p>
          <p>{frame.where}</p>
        </div>
        <p className={style.count}>
          <InBoth words={frame.page(page, of)} />
        </p>
      </header>
      <table className={style.table}>
        <colgroup>
          {columns.map((column, place) => (
            <col key={column} style={{ width: `${shares[place]}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <InBoth words={frame.heads[column]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-row>
              {columns.map((column) => (
                <td key={column} className={style[column]}>
                  {column === 'check' ? <span className={style.box} /> : row.cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <footer className={style.foot}>
        <p lang="en">{frame.privacy.en}</p>
        <p lang="es">{frame.privacy.es}</p>
        <p className={style.marks}>
          <span>
            <InBoth words={frame.destroyBy} between=" / " />
          </span>
          <span>
            <InBoth words={frame.sheetId} between=" / " />
          </span>
        </p>
      </footer>
    </article>
  );
});

/** Words in both languages, each marked with its own, so that a screen reader says both right. */
function InBoth({ words, between }: { readonly words: Both; readonly between?: string }) {
  if (words.en === words.es) return words.en;
  return (
    <>
      <span lang="en">{words.en}</span>
      {between ?? <br />}
      <span lang="es">{words.es}</span>
    </>
  );
}
