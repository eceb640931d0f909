import style from './calls.module.css';

/** How much of something is done, as a bar beside words that say it; the words are what counts. */
export function ProgressLine(props: { readonly done: number; readonly of: number }) {
  const share = props.of > 0 ? Math.min(1, props.done / props.of) : 0;
  return (
    <span className={style.track} aria-hidden>
      <span className={style.bar} style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}
