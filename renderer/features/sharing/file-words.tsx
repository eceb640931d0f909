import css from './sharing.module.css';

/** A passphrase word by word, numbered, to be said aloud or written down. */
export function FileWords(props: { readonly passphrase: string; readonly label: string }) {
  return (
    <ol className={css.words} aria-label={props.label}>
      {props.passphrase
        .split(' ')
        .filter(Boolean)
        .map((word, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place; two may be the same.
          <li key={i}>{word}</li>
        ))}
    </ol>
  );
}
