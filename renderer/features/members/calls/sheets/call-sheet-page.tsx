import { memo } from 'react';
import { type CallSheet, type SheetFrame, type SheetRow, TICKED } from './call-sheet';
import style from './call-sheet-page.module.css';

type CallSheetPageProps = {
  readonly sheet: CallSheet;
  readonly rows: readonly SheetRow[];
  /** This page's place within the caller's sheet, from 1, and how many there are. */
  readonly page: number;
  readonly of: number;
};

/** One page of a caller's sheet: head, people and foot, in a box that fills the paper. */
export const CallSheetPage = memo(function CallSheetPage(props: CallSheetPageProps) {
  const { frame } = props.sheet;
  return (
    <article className={style.page} lang={frame.language}>
      <header className={style.head}>
        <div>
          <p className={style.kind}>{frame.name}</p>
          <h2 className={style.title}>{frame.title}</h2>
          <p>{frame.about}</p>
        </div>
        <div className={style.side}>
          <p className={style.count}>{frame.page(props.page, props.of)}</p>
          <p className={style.caller}>{frame.caller}</p>
        </div>
      </header>
      <table className={style.table}>
        <colgroup>
          <col className={style.codeColumn} />
          <col className={style.personColumn} />
          <col className={style.resultColumn} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{frame.heads.code}</th>
            <th scope="col">{frame.heads.person}</th>
            <th scope="col">{frame.heads.result}</th>
            <th scope="col">{frame.heads.note}</th>
          </tr>
        </thead>
        {props.rows.map((row) => (
          <Person key={row.key} row={row} frame={frame} />
        ))}
      </table>
      <footer className={style.foot}>
        <p lang="en">{frame.privacy.en}</p>
        <p lang="es">{frame.privacy.es}</p>
        <p className={style.marks}>
          <span>
            <span lang="en">{frame.destroyBy.en}</span> /{' '}
            <span lang="es">{frame.destroyBy.es}</span>
          </span>
          <span>{frame.sheetId}</span>
        </p>
      </footer>
    </article>
  );
});

/** One person, whole: never parted from the head of their language, and never split over pages. */
function Person({ row, frame }: { readonly row: SheetRow; readonly frame: SheetFrame }) {
  return (
    <tbody data-row>
      {row.head && (
        <tr>
          <th scope="colgroup" colSpan={4} className={style.group}>
            <span>{row.head.title}</span>
            {row.head.script && (
              <span className={style.script} lang={row.head.script.language}>
                {row.head.script.text}
              </span>
            )}
          </th>
        </tr>
      )}
      <tr className={style.row}>
        <td className={style.code}>{row.code}</td>
        <td>
          <span className={style.name}>{row.name}</span>
          <span className={style.phone}>{row.phone}</span>
          {row.details.map((detail) => (
            <span key={detail} className={style.detail}>
              {detail}
            </span>
          ))}
        </td>
        <td>
          <span className={style.ticks}>
            {TICKED.map((outcome) => (
              <Tick key={outcome} words={frame.outcomes[outcome]} />
            ))}
            <Tick words={frame.callBackOn} withLine />
            <Tick words={frame.toOrganizer} />
          </span>
        </td>
        <td />
      </tr>
    </tbody>
  );
}

/** A box to tick, drawn by its style: a sheet of thousands of them stays light. */
function Tick({ words, withLine }: { readonly words: string; readonly withLine?: boolean }) {
  if (!withLine) return <span className={style.tick}>{words}</span>;
  return (
    <span className={`${style.tick} ${style.wide}`}>
      <span>
        {words} <span className={style.line} />
      </span>
    </span>
  );
}
