import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ViewName, Views, Window } from '../core/views/views';
import { useVault } from './vault-context';
import { createWindowCache, type WindowCache } from './window-cache';

/** Views that answer a window of a long list. */
type WindowView = {
  [N in ViewName]: Views[N]['result'] extends Window<unknown> ? N : never;
}[ViewName];

type RowOf<N extends WindowView> = Views[N]['result'] extends Window<infer Row> ? Row : never;

/** A long list, of which only the rows on view are fetched, kept fresh after every change. */
export type LongList<Row> = WindowCache<Row> & {
  /** Says which rows are on view; give it to the grid. */
  readonly onRange: (from: number, count: number) => void;
};

/** A long list by view and query (without the window, which the grid decides). */
export function useWindow<N extends WindowView>(
  name: N,
  query: Omit<Views[N]['query'], 'from' | 'count'>,
): LongList<RowOf<N>> {
  const vault = useVault();
  const [, redraw] = useState(0);
  const cache = useRef<ReturnType<typeof createWindowCache<RowOf<N>>>>(null);
  // Drawn at once: a frame that came in between would cost the person typing a whole frame more.
  cache.current ??= createWindowCache<RowOf<N>>(() => flushSync(() => redraw((n) => n + 1)));
  const key = JSON.stringify(query);
  useEffect(() => {
    const asked = JSON.parse(key) as Omit<Views[N]['query'], 'from' | 'count'>;
    cache.current?.ask(
      (from, count) =>
        vault.view(name, { ...asked, from, count } as Views[N]['query']) as Promise<
          Window<RowOf<N>>
        >,
    );
    const stop = vault.onChange(() => cache.current?.refresh());
    return () => {
      stop();
      cache.current?.stop();
    };
  }, [vault, name, key]);
  const onRange = useCallback(
    (from: number, count: number) => cache.current?.look(from, count),
    [],
  );
  return { ...(cache.current.read() as WindowCache<RowOf<N>>), onRange };
}
