import { useEffect, useState } from 'react';
import type {
  OpenedTable,
  TableChange,
  TablePreview,
  TableReading,
  TableWish,
} from '../../../core/tables/table-plan';
import type { KnownError } from '../../../messages/errors';
import { type RunningJob, useJob } from '../../../parts/use-job';
import { useVault } from '../../../parts/vault-context';
import type { Done } from '../../../vault/vault';

export type ImportStep = 'file' | 'columns' | 'preview' | 'done';

/** What the table would do, for the wish that it was worked out for. `version` grows with every change of it. */
export type Plan = {
  readonly preview: TablePreview;
  readonly wish: TableWish;
  readonly version: number;
};

/** A job that the person waits for. */
export type Waiting = 'opening' | 'planning' | 'writing';

/** An import under way: what was read, what is wished, what it would do, and the ways on from here. */
export type Importing = {
  readonly step: ImportStep;
  readonly table: OpenedTable | null;
  readonly wish: TableWish;
  readonly plan: Plan | null;
  readonly done: Done | null;
  readonly error: KnownError | null;
  readonly waiting: Waiting | null;
  readonly job: RunningJob;
  go(step: ImportStep): void;
  fail(error: KnownError): void;
  setWish(wish: TableWish): void;
  /** Reads a table. Its bytes are given away. */
  open(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  read(reading: TableReading): Promise<void>;
  /** Works the plan out, as far as it is not up to date or `anew`, and goes to it. */
  preview(anew?: boolean): Promise<void>;
  change(change: TableChange): Promise<void>;
  apply(majorChanges: boolean): Promise<void>;
  /** Lets the table go and starts again. */
  restart(): void;
};

const NO_WISH: TableWish = { meanings: [], known: 'fill', tags: [], group: null };

const withMeanings = (wish: TableWish, table: OpenedTable): TableWish => ({
  ...wish,
  meanings: table.columns.map((column) => column.meaning),
});

/** Keeps an import while its screen is open. Leaving the screen lets the table go. */
export function useImport(): Importing {
  const vault = useVault();
  const job = useJob();
  const [step, setStep] = useState<ImportStep>('file');
  const [table, setTable] = useState<OpenedTable | null>(null);
  const [wish, setWish] = useState<TableWish>(NO_WISH);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [error, setError] = useState<KnownError | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const id = table?.table ?? null;
  useEffect(() => {
    if (id === null) return;
    return () => void vault.discardTable(id);
  }, [vault, id]);

  const show = (preview: TablePreview, of: TableWish) =>
    setPlan((before) => ({ preview, wish: of, version: (before?.version ?? 0) + 1 }));
  const { start } = job;
  const go = (next: ImportStep) => {
    setError(null);
    setStep(next);
  };
  const taken = (opened: OpenedTable) => {
    setTable(opened);
    setPlan(null);
    setWish(withMeanings(wish, opened));
  };

  return {
    step,
    table,
    wish,
    plan,
    done,
    error,
    waiting,
    job,
    go,
    fail: setError,
    setWish,
    async open(bytes) {
      setError(null);
      setWaiting('opening');
      const opened = await start((tell) => vault.openTable(bytes, tell));
      if (opened === null) return;
      setWaiting(null);
      if (!opened.ok) {
        setError(opened.error);
        return;
      }
      taken(opened.value);
      setStep('columns');
    },
    async read(reading) {
      if (id === null) return;
      setError(null);
      const opened = await vault.readTable(id, reading);
      if (opened.ok) taken(opened.value);
      else setError(opened.error);
    },
    async preview(anew = false) {
      if (id === null) return;
      setError(null);
      if (anew || plan?.wish !== wish) {
        setWaiting('planning');
        const planned = await start((tell) => vault.planTable(id, wish, tell));
        if (planned === null) return;
        setWaiting(null);
        if (!planned.ok) {
          setError(planned.error);
          return;
        }
        show(planned.value, wish);
      }
      setStep('preview');
    },
    async change(change) {
      if (id === null || plan === null) return;
      const changed = await vault.changeTable(id, change);
      if (changed.ok) {
        setError(null);
        show(changed.value, plan.wish);
      } else setError(changed.error);
    },
    async apply(majorChanges) {
      if (id === null) return;
      setError(null);
      setWaiting('writing');
      const applied = await start((tell) => vault.applyTable(id, { majorChanges }, tell));
      if (applied === null) return;
      setWaiting(null);
      if (!applied.ok) {
        setError(applied.error);
        return;
      }
      setDone(applied.value);
      setStep('done');
    },
    restart() {
      setTable(null);
      setPlan(null);
      setDone(null);
      setWish(NO_WISH);
      go('file');
    },
  };
}
