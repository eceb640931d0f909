import { memo } from 'react';
import { InBoth } from '../../../../parts/print-preview/in-both';
import { SheetFoot, SheetHead } from '../../../../parts/print-preview/sheet-frame';
import { type CallSheet, type SheetRow, type SheetWords, TICKED } from './call-sheet';
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
  const { frame, caller, heads, words } = props.sheet;
  return (
    <article className={style.page} lang="en">
      <div>
        <SheetHead frame={frame} page={props.page} of={props.of} />
        <p className={style.caller}>
          <InBoth words={caller.word} between=" / " />: {caller.name}
        </p>
      </div>
      <table className={style.table}>
        <colgroup>
          <col className={style.codeColumn} />
          <col className={style.personColumn} />
          <col className={style.resultColumn} />
          <col />
        </colgroup>
        <thead>
          <tr>
            {(['code', 'person', 'result', 'note'] as const).map((column) => (
              <th key={column} scope="col">
                <InBoth words={heads[column]} />
              </th>
            ))}
          </tr>
        </thead>
        {props.rows.map((row) => (
          <Person key={row.key} row={row} words={words} />
        ))}
      </table>
      <SheetFoot frame={frame} page={props.page} />
    </article>
  );
});

/** One person, whole: never parted from the head of their language, and never split over pages. */
function Person({ row, words }: { readonly row: SheetRow; readonly words: SheetWords }) {
  return (
    <tbody data-row lang={words.language}>
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
              <Tick key={outcome} words={words.outcomes[outcome]} />
            ))}
            <Tick words={words.callBackOn} withLine />
            <Tick words={words.toOrganizer} />
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
