import { type Both, InBoth } from '../../../parts/print-preview/in-both';
import style from './sheet-frame.module.css';

/** A word in both languages, and what it is about, said once. */
type Marked = { readonly word: Both; readonly value: string };

/** What stands at the head and the foot of every page. */
export type SheetFrame = {
  readonly name: Both;
  readonly title: readonly string[];
  readonly when: Both;
  /** Place, county, hosts and who leads. */
  readonly where: string;
  readonly privacy: Both;
  readonly destroyBy: Both;
  readonly keeper: Marked;
  readonly code: Marked;
  /** "Page x of y" in both languages. */
  page(page: number, of: number): Both;
};

type PageNumber = { readonly page: number; readonly of: number };

/** What sheet it is, of which event, and which of its pages. Who listens hears it once, on the first page. */
export function SheetHead(props: { readonly frame: SheetFrame } & PageNumber) {
  const { frame } = props;
  return (
    <header className={style.head} aria-hidden={props.page > 1 || undefined}>
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
        <InBoth words={frame.page(props.page, props.of)} />
      </p>
    </header>
  );
}

/** What it may be used for, until when, and by which code it is found again. Who listens hears it once. */
export function SheetFoot({ frame, page }: { readonly frame: SheetFrame; readonly page: number }) {
  return (
    <footer className={style.foot} aria-hidden={page > 1 || undefined}>
      <p>{frame.privacy.en}</p>
      <p lang="es">{frame.privacy.es}</p>
      <Marks frame={frame} />
    </footer>
  );
}

/** The head of a page that is cut apart: one line. */
export function StripHead(props: { readonly frame: SheetFrame } & PageNumber) {
  const { frame } = props;
  return (
    <header className={style.strip}>
      <p>
        <InBoth words={frame.name} between=" / " /> · {frame.title.join(' / ')} ·{' '}
        <InBoth words={frame.when} between=" / " />
      </p>
      <p className={style.count}>
        <InBoth words={frame.page(props.page, props.of)} between=" / " />
      </p>
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
