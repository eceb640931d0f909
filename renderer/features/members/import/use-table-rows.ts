import { useCallback, useEffect, useRef, useState } from 'react';
import type { TableRow } from '../../../core/tables/table-plan';
import type { LongList } from '../../../parts/use-window';
import { useVault } from '../../../parts/vault-context';
import { createWindowCache } from '../../../parts/window-cache';
import type { Vault } from '../../../vault/vault';

/** Which rows of a plan to show. */
export type RowFilter = Parameters<Vault['tableRows']>[1]['outcome'];

/** The rows of a plan, of which only those on view are fetched; asked again with every version of the plan. */
export function useTableRows(
  table: string,
  outcome: RowFilter,
  version: number,
): LongList<TableRow> {
  const vault = useVault();
  const [, redraw] = useState(0);
  const cache = useRef<ReturnType<typeof createWindowCache<TableRow>>>(null);
  cache.current ??= createWindowCache<TableRow>(() => redraw((n) => n + 1));
  const seen = useRef(version);
  useEffect(() => {
    cache.current?.ask(async (from, count) => {
      const { total, rows } = await vault.tableRows(table, { outcome, from, count });
      return { total, all: total, from, rows };
    });
    return () => cache.current?.stop();
  }, [vault, table, outcome]);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    cache.current?.refresh();
  }, [version]);
  const onRange = useCallback(
    (from: number, count: number) => cache.current?.look(from, count),
    [],
  );
  return { ...cache.current.read(), onRange };
}

/** Rows of a plan, and how many there are like them. `isFresh`: they are those that were asked for last. */
export type SomeRows = {
  readonly total: number;
  readonly rows: readonly TableRow[];
  readonly isFresh: boolean;
};

/** A few rows of a plan that have this outcome. Undefined until they are here; older ones stay meanwhile. */
export function useFirstRows(
  table: string,
  outcome: RowFilter,
  from: number,
  count: number,
  version: number,
): SomeRows | undefined {
  const vault = useVault();
  const asked = `${outcome} ${from} ${count} ${version}`;
  const [answer, setAnswer] = useState<Omit<SomeRows, 'isFresh'> & { readonly to: string }>();
  useEffect(() => {
    let current = true;
    void vault.tableRows(table, { outcome, from, count }).then((rows) => {
      if (current) setAnswer({ ...rows, to: asked });
    });
    return () => {
      current = false;
    };
  }, [vault, table, outcome, from, count, asked]);
  return answer && { total: answer.total, rows: answer.rows, isFresh: answer.to === asked };
}
