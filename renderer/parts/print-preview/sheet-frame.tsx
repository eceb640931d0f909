import { type Both, InBoth } from './in-both';
import style from './sheet-frame.module.css';

/** Words in both languages, and what they are about, said once (empty: the words say all). */
export type Marked = { readonly word: Both; readonly value: string };

/** What stands at the head and the foot of every page. */
export type SheetFrame = {
  readonly name: Both;
  /** In one language, or first in English and then in Spanish. */
  readonly title: readonly string[];
  readonly when: Both;
  /** Place, county and hosts. */
  readonly where: string;
  /** What follows the place. Absent: nothing. */
  readonly facts?: readonly Marked[];
  readonly privacy: Both;
  /** Whom to ask, after the words of privacy. Absent: nobody. */
  readonly contact?: string;
  readonly destroyBy: Both;
  readonly keeper: Marked;
  readonly code: Marked;
  /** "Page x of y" in both languages. */
  page(page: number, of: number): Both;
};

/** The frame of a sheet that is cut apart: each part has the day. */
export type CutFrame = SheetFrame & { readonly day: Both };

type PageNumber = { readonly page: number; readonly of: number };

/** What sheet it is, of which event, and which of its pages. Who listens hears it once, on the first page. */
export function SheetHead(props: { readonly frame: SheetFrame } & PageNumber) {
  const { frame } = props;
  return (
    <header className={style.head} aria-hidden={props.page > 1 || undefined}>
      <KindAndPage {...props} />
      <h2 className={style.title}>
        {frame.title.map((title, place) => (
          <span key={title} lang={place === 1 ? 'es' : undefined}>
            {title}
          </span>
        ))}
      </h2>
      <p>
        <When when={frame.when} />
      </p>
      <p>
        {frame.where}
        {frame.facts?.map((fact, place) => (
          <span key={fact.word.en}>
            {(place > 0 || frame.where) && ' · '}
            <InBoth words={fact.word} between=" / " />
            {fact.value && (
              <>
                {': '}
                <span className={style.whole}>{fact.value}</span>
              </>
            )}
          </span>
        ))}
      </p>
    </header>
  );
}

function KindAndPage({ frame, page, of }: { readonly frame: SheetFrame } & PageNumber) {
  return (
    <div className={style.top}>
      <p className={style.kind}>
        <InBoth words={frame.name} between=" / " />
      </p>
      <p className={style.count}>
        <InBoth words={frame.page(page, of)} between=" / " />
      </p>
    </div>
  );
}

/** A time in both languages; a line ends between the two before it ends within one. */
function When({ when }: { readonly when: Both }) {
  if (when.en === when.es) return when.en;
  return (
    <>
      <span className={style.whole}>{when.en}</span> /{' '}
      <span className={style.whole} lang="es">
        {when.es}
      </span>
    </>
  );
}

/** What it may be used for, until when, and by which code it is found again. Who listens hears it once. */
export function SheetFoot({ frame, page }: { readonly frame: SheetFrame; readonly page: number }) {
  const contact = frame.contact && (
    <>
      {' '}
      <span className={style.whole}>{frame.contact}</span>
    </>
  );
  return (
    <footer className={style.foot} aria-hidden={page > 1 || undefined}>
      <p>
        {frame.privacy.en}
        {contact}
      </p>
      <p lang="es">
        {frame.privacy.es}
        {contact}
      </p>
      <Marks frame={frame} />
    </footer>
  );
}

/** The head of a page that is cut apart: a few small lines. A very long title is whole on other sheets. */
export function StripHead(props: { readonly frame: SheetFrame } & PageNumber) {
  const { frame } = props;
  return (
    <header className={style.strip} aria-hidden={props.page > 1 || undefined}>
      <KindAndPage {...props} />
      <h2 className={style.about}>
        <When when={frame.when} />
        {frame.title.map((title, place) => (
          <span key={title} lang={place === 1 ? 'es' : undefined}>
            {' · '}
            {title}
          </span>
        ))}
      </h2>
    </header>
  );
}

/** By when it is destroyed, who keeps it, and its code. */
export function Marks({ frame }: { readonly frame: SheetFrame }) {
  return (
    <p className={style.marks}>
      <span>
        <InBoth words={frame.destroyBy} between=" / " />
      </span>
      <span>
        <InBoth words={frame.keeper.word} between=" / " />: {frame.keeper.value}
      </span>
      <span>
        <InBoth words={frame.code.word} between=" / " /> {frame.code.value}
      </span>
    </p>
  );
}
