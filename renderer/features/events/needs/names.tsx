import type { Named } from '../../../core/events/needs';
import { useFirst } from './use-first';

/** Names shown before the rest waits behind a button. */
const SHOWN = 8;

/** People by name, in one run of words. */
export function Names({ people }: { readonly people: readonly Named[] }) {
  const { shown, more } = useFirst(people, SHOWN);
  return (
    <>
      {shown.map(({ name }) => name).join(', ')} {more}
    </>
  );
}
