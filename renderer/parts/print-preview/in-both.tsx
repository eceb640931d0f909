import style from './in-both.module.css';

/** Words in both languages of a sheet. */
export type Both = { readonly en: string; readonly es: string };

/**
 * Words in both languages, for a place whose language is English: the Spanish ones are marked, so that a screen reader
 * says both right. `between`: a new line unless given.
 */
export function InBoth({ words, between }: { readonly words: Both; readonly between?: string }) {
  if (words.en === words.es) return words.en;
  return (
    <>
      {words.en}
      {between}
      <span lang="es" className={between === undefined ? style.line : undefined}>
        {words.es}
      </span>
    </>
  );
}
