import type { Progress, Vault } from '../vault';

/** Doors of the vault that take plain arguments and promise a plain answer. */
export type CallName = Exclude<keyof Vault, 'onChange' | JobName>;

/** Doors that start a job, and which of their arguments is the callback for progress. */
export const JOBS = {
  exportFile: 1,
  planImport: 2,
  recallFile: 1,
  openTable: 1,
  planTable: 2,
  applyTable: 2,
  scanDuplicates: 0,
} as const satisfies Partial<Record<keyof Vault, number>>;
export type JobName = keyof typeof JOBS;

/** A call or the start of a job. `inSlices`: which of the arguments went ahead in slices, because it is large. */
export type Asked = {
  readonly id: number;
  readonly args: readonly unknown[];
  readonly inSlices?: number;
} & (
  | { readonly type: 'call'; readonly name: CallName }
  | { readonly type: 'start'; readonly name: JobName }
);

/** What the page says to the worker. `id` is the page's own number for a call or job. */
export type ToWorker =
  | Asked
  | { readonly type: 'slice'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker says to the page. A `bug` carries the kind of error only: its words could hold a name. */
export type FromWorker =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'bug'; readonly id: number; readonly kind: string }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'changed' };
