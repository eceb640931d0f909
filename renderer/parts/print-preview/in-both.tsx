/** Words in both languages of a sheet. */
export type Both = { readonly en: string; readonly es: string };

/** Words in both languages, each marked with its own, so that a screen reader says both right. `between`: a new line unless given. */
export function InBoth({ words, between }: { readonly words: Both; readonly between?: string }) {
  if (words.en === words.es) return words.en;
  return (
    <>
      <span lang="en">{words.en}</span>
      {between ?? <br />}
      <span lang="es">{words.es}</span>
    </>
  );
}
