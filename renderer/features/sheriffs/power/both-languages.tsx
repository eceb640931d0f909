import { usePowerWords } from './use-power-words';

/** Words of the power map for paper, in English and in Spanish. */
export function BothLanguages(props: {
  readonly say: (words: ReturnType<typeof usePowerWords>) => string;
}) {
  const en = usePowerWords('en');
  const es = usePowerWords('es');
  return (
    <>
      <span lang="en">{props.say(en)}</span> / <span lang="es">{props.say(es)}</span>
    </>
  );
}
