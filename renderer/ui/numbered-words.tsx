import css from './numbered-words.module.css';

/** The words of a text one by one, large and numbered, to be said aloud or written down. */
export function NumberedWords(props: { readonly text: string; readonly label: string }) {
  return (
    <ol className={css.words} aria-label={props.label} aria-live="polite">
      {props.text
        .split(' ')
        .filter(Boolean)
        .map((word, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place; two may be the same.
          <li key={i}>{word}</li>
        ))}
    </ol>
  );
}
