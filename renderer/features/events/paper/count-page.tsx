import { memo } from 'react';
import { type Both, InBoth } from '../../../parts/print-preview/in-both';
import { SheetFoot, type SheetFrame, SheetHead } from '../../../parts/print-preview/sheet-frame';
import style from './count-page.module.css';
import type { SayInBoth } from './paper-words';

const COLUMNS = ['adults', 'grownChildren', 'firstTimers', 'total'] as const;

/** A page on which people are counted by strokes. `languages`: those that have a row, each in both languages. */
export const CountPage = memo(function CountPage(props: {
  readonly frame: SheetFrame;
  readonly inBoth: SayInBoth;
  readonly languages: readonly Both[];
  readonly page: number;
  readonly of: number;
}) {
  const { frame, inBoth } = props;
  const both = (
    key:
      | (typeof COLUMNS)[number]
      | 'language'
      | 'other'
      | 'together'
      | 'tally'
      | 'counter'
      | 'from'
      | 'to',
  ): Both => inBoth((t) => t(`on.${key}`));
  const other = both('other');
  return (
    <article lang="en" className={style.page}>
      <SheetHead frame={frame} page={props.page} of={props.of} />
      <div className={style.count}>
        <p className={style.tally}>
          <InBoth words={both('tally')} />
        </p>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col" className={style.language}>
                <InBoth words={both('language')} />
              </th>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={column === 'total' ? style.total : undefined}
                >
                  <InBoth words={both(column)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...props.languages, other, both('together')].map((words, place) => (
              <tr
                key={words.en}
                data-row
                className={place === props.languages.length + 1 ? style.together : undefined}
              >
                <th scope="row">
                  <InBoth words={words} />
                  {words === other && <span className={style.which} />}
                </th>
                {COLUMNS.map((column) => (
                  <td key={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={style.counter}>
          <Field words={both('counter')} />
          <Field words={both('from')} />
          <Field words={both('to')} />
        </p>
      </div>
      <SheetFoot frame={frame} page={props.page} />
    </article>
  );
});

/** Words, and a line to write on behind them. */
function Field({ words }: { readonly words: Both }) {
  return (
    <span className={style.field}>
      <span>
        <InBoth words={words} />
      </span>
    </span>
  );
}
