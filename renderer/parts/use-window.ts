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

/** The query of a view, without the window: the grid decides about that. */
type ListQuery<N extends WindowView> = Omit<Views[N]['query'], 'from' | 'count'>;

/** A list that another one can take the place of while somebody types. */
type SearchedList<N extends WindowView> = LongList<RowOf<N>> & {
  /** Asks for another list before it is drawn that somebody wants it. The query has to follow. */
  readonly hasten: (query: ListQuery<N>) => void;
};

/** A long list by view and query (without the window, which the grid decides). */
export function useWindow<N extends WindowView>(name: N, query: ListQuery<N>): SearchedList<N> {
  const vault = useVault();
  const [, redraw] = useState(0);
  const cache = useRef<ReturnType<typeof createWindowCache<RowOf<N>>>>(null);
  // Drawn at once: a frame that came in between would cost the person typing a whole frame more.
  cache.current ??= createWindowCache<RowOf<N>>(() => flushSync(() => redraw((n) => n + 1)));
  const key = JSON.stringify(query);
  const asked = useRef('');
  const hasten = useCallback(
    (next: ListQuery<N>) => {
      const nextKey = JSON.stringify(next);
      if (asked.current === nextKey) return;
      asked.current = nextKey;
      cache.current?.ask(
        (from, count) =>
          vault.view(name, { ...next, from, count } as Views[N]['query']) as Promise<
            Window<RowOf<N>>
          >,
      );
    },
    [vault, name],
  );
  useEffect(() => {
    const stop = vault.onChange(() => cache.current?.refresh());
    return () => {
      stop();
      cache.current?.stop();
      asked.current = '';
    };
  }, [vault]);
  useEffect(() => {
    hasten(JSON.parse(key) as ListQuery<N>);
  }, [hasten, key]);
  const onRange = useCallback(
    (from: number, count: number) => cache.current?.look(from, count),
    [],
  );
  return { ...(cache.current.read() as WindowCache<RowOf<N>>), onRange, hasten };
}
