import type { Convite } from '../../e2e/launch';
import { vaultWorker } from './measure-open';

/** What `openWorkerDoor` puts into the worker's global scope: a call or job of the vault, and its answer. */
export type BenchScope = {
  benchAsk<T>(type: 'call' | 'start', name: string, args: readonly unknown[]): Promise<T>;
};

/** Opens a door to the vault inside its own worker, so that what is measured there crosses no window. */
export async function openWorkerDoor(convite: Convite) {
  const worker = vaultWorker(convite);
  await worker.evaluate(() => {
    const scope = globalThis as unknown as Partial<BenchScope> & {
      onmessage(message: { data: unknown }): void;
      postMessage(message: unknown, transfer?: Transferable[]): void;
    };
    if (scope.benchAsk) return;
    const post = scope.postMessage.bind(scope);
    const waiting = new Map<number, (value: unknown) => void>();
    scope.postMessage = (message, transfer) => {
      const { type, id, value } = message as { type: string; id?: number; value?: unknown };
      const resolve = id === undefined ? undefined : waiting.get(id);
      if (!resolve) post(message, transfer);
      else if (type !== 'progress') {
        waiting.delete(id as number);
        resolve(value);
      }
    };
    let lastId = -1_000_000;
    scope.benchAsk = <T>(type: 'call' | 'start', name: string, args: readonly unknown[]) =>
      new Promise<T>((resolve) => {
        const id = --lastId;
        waiting.set(id, resolve as (value: unknown) => void);
        scope.onmessage({ data: { type, id, name, args } });
      });
  });
  return worker;
}
