import { useMemo, useState } from 'react';
import { guessListColumns, type ListMeaning } from '../../../core/agreement-lists/list-columns';
import { type ReadList, readList } from '../../../core/agreement-lists/read-list';
import type { KnownError } from '../../../messages/errors';
import { bridge } from '../../../parts/bridge';
import { useVault } from '../../../parts/vault-context';

/** Largest table that is read, in bytes; the shell refuses larger ones too. */
const MOST_BYTES = 64 * 1024 * 1024;

type Cells = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A list of agreements on its way in: the table, what its columns hold, and what its rows say. */
export function useList() {
  const vault = useVault();
  const [cells, setCells] = useState<Cells | null>(null);
  const [meanings, setMeanings] = useState<readonly ListMeaning[]>([]);
  const [error, setError] = useState<KnownError | null>(null);
  const read = useMemo(
    (): ReadList => (cells ? readList(cells.rows, meanings) : { agreements: [], problems: [] }),
    [cells, meanings],
  );
  const choose = async () => {
    const picked = await bridge().call('open-table-file');
    if (picked === null) return;
    if ('error' in picked) {
      setError(
        picked.error === 'too-large'
          ? { type: 'table-too-large', limit: MOST_BYTES }
          : { type: 'table-unreadable' },
      );
      return;
    }
    const opened = await vault.openTable(picked.bytes as Uint8Array<ArrayBuffer>, () => {}).outcome;
    if (!opened.ok) return setError(opened.error);
    const found = await vault.tableCells(opened.value.table);
    await vault.discardTable(opened.value.table);
    if (!found.ok) return setError(found.error);
    setError(null);
    setCells(found.value);
    setMeanings(guessListColumns(found.value.headers));
  };
  return {
    cells,
    meanings,
    setMeaning: (at: number, meaning: ListMeaning) =>
      setMeanings(meanings.map((each, place) => (place === at ? meaning : each))),
    /** Agency and model are told; without them no row says anything. */
    isMapped: meanings.includes('agency') && meanings.includes('model'),
    read,
    error,
    choose,
  };
}
