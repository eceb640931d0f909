import { memo } from 'react';
import { type Both, InBoth } from '../../../parts/print-preview/in-both';
import { type CutFrame, Marks, StripHead } from '../../../parts/print-preview/sheet-frame';
import type { SayInBoth } from './paper-words';
import style from './slips-page.module.css';

type SlipWord =
  | 'likedName'
  | 'reach'
  | 'zip'
  | 'firstTime'
  | 'wants'
  | 'help'
  | 'alerts'
  | 'mayContactSlip';

/** A page of slips to cut apart. `codes`: of the slips on this page. */
export const SlipsPage = memo(function SlipsPage(props: {
  readonly frame: CutFrame;
  readonly inBoth: SayInBoth;
  readonly codes: readonly string[];
  readonly page: number;
  readonly of: number;
}) {
  const { frame, inBoth } = props;
  const both = (key: SlipWord): Both => inBoth((t) => t(`on.${key}`));
  return (
    <article lang="en" className={style.page}>
      <StripHead frame={frame} page={props.page} of={props.of} />
      <div className={style.slips}>
        {props.codes.map((code) => (
          <section key={code} className={style.slip} data-slip>
            <header className={style.head}>
              <div>
                {frame.title.map((title, place) => (
                  <p key={title} lang={place === 1 ? 'es' : undefined} className={style.event}>
                    {title}
                  </p>
                ))}
                <p>
                  <InBoth words={frame.day} between=" / " />
                </p>
              </div>
              <p className={style.code}>{code}</p>
            </header>
            <Line words={both('likedName')} />
            <Line words={both('reach')} />
            <Line words={both('zip')} />
            <p className={style.choices}>
              <span className={style.box} lang="es">
                Español
              </span>
              <span className={style.box} lang="en">
                English
              </span>
              <span className={style.box}>______________</span>
            </p>
            <p className={style.choices}>
              <span>
                <InBoth words={both('wants')} between=" / " />:
              </span>
              <Box words={both('help')} />
              <Box words={both('alerts')} />
            </p>
            <p className={style.choices}>
              <Box words={both('firstTime')} />
            </p>
            <p className={style.choices}>
              <Box words={both('mayContactSlip')} />
            </p>
            <footer className={style.foot}>
              <p>{frame.privacy.en}</p>
              <p lang="es">{frame.privacy.es}</p>
              <p className={style.sheetId}>
                <InBoth words={frame.code.word} between=" / " /> {frame.code.value} · {code}
              </p>
            </footer>
          </section>
        ))}
      </div>
      <footer className={style.strip}>
        <Marks frame={frame} />
      </footer>
    </article>
  );
});

/** Words, and a line to write on under them. */
function Line({ words }: { readonly words: Both }) {
  return (
    <p className={style.line}>
      <InBoth words={words} between=" / " />
    </p>
  );
}

/** A box to tick, and what it says. */
function Box({ words }: { readonly words: Both }) {
  return (
    <span className={style.box}>
      <span>
        <InBoth words={words} between=" / " />
      </span>
    </span>
  );
}
