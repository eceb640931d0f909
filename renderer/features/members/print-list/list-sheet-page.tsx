import { memo } from 'react';
import type { ListSheet, ListSheetRow } from './list-sheet';
import style from './list-sheet-page.module.css';

/** One page of a printed list of members, in a box that fills the paper. */
export const ListSheetPage = memo(function ListSheetPage(props: {
  readonly sheet: ListSheet;
  readonly rows: readonly ListSheetRow[];
  readonly page: number;
  readonly of: number;
}) {
  const { sheet } = props;
  return (
    <article className={style.page} lang={sheet.language}>
      <header className={style.head}>
        <div>
          <h2 className={style.title}>{sheet.title}</h2>
          <p>{sheet.about}</p>
        </div>
        <p className={style.count}>{sheet.page(props.page, props.of)}</p>
      </header>
      <table className={`${style.table} ${sheet.writeIn ? style.writeIn : ''}`}>
        <thead>
          <tr>
            {sheet.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.key} data-row>
              <td className={style.code}>{row.code}</td>
              <td className={style.name}>{row.name}</td>
              {row.cells.map((cell, place) => (
                <td key={sheet.heads[place + 2]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <footer className={style.foot}>
        <p lang="en">{sheet.privacy.en}</p>
        <p lang="es">{sheet.privacy.es}</p>
        <p className={style.marks}>
          <span>
            <span lang="en">{sheet.destroyBy.en}</span> /{' '}
            <span lang="es">{sheet.destroyBy.es}</span>
          </span>
          <span>{sheet.sheetId}</span>
        </p>
      </footer>
    </article>
  );
});
