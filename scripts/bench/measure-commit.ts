import type { Convite } from '../../e2e/launch';
import { vaultWorker } from './measure-open';
import { type BenchScope, openWorkerDoor } from './worker-door';

/** Milliseconds of each of `rounds` RSVPs, from command to durable, and the bytes that one writes. */
export async function commits(
  convite: Convite,
  event: string,
  member: string,
  rounds: number,
): Promise<{ readonly times: readonly number[]; readonly bytes: number }> {
  const worker = await openWorkerDoor(convite);
  return worker.evaluate(
    async ({ event, member, rounds }) => {
      const { benchAsk } = globalThis as unknown as BenchScope;
      const run = (command: unknown) => benchAsk<{ ok: boolean }>('call', 'run', [command]);
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // What a row holds, told apart by its random nonce.
      const smallRows = async () => {
        const database = await done(indexedDB.open('convite'));
        const rows = await done(database.transaction('rows').objectStore('rows').getAll());
        database.close();
        return new Map(
          rows.flatMap(({ k, b }) =>
            b instanceof Uint8Array
              ? [[k, { bytes: b.byteLength, nonce: b.subarray(0, 24).join() }]]
              : [],
          ),
        ) as Map<string, { bytes: number; nonce: string }>;
      };

      const before = await smallRows();
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const answer = round % 2 ? 'yes' : 'maybe';
        const began = performance.now();
        const result = await run({ type: 'record-rsvp', event, member, answer });
        if (!result.ok) throw new Error(JSON.stringify(result));
        times.push(performance.now() - began);
      }
      const after = await smallRows();
      const rewritten = [...after].filter(
        ([k, row]) => before.has(k) && before.get(k)?.nonce !== row.nonce,
      );
      const added = [...after].filter(([k]) => !before.has(k));
      const sum = (rows: [string, { bytes: number }][]) =>
        rows.reduce((total, [, row]) => total + row.bytes, 0);
      const bytes = Math.round(sum(rewritten) + sum(added) / Math.max(1, added.length));
      return { times: times.slice(3), bytes };
    },
    { event, member, rounds },
  );
}

/** Milliseconds of each of `rounds` raw puts of as many bytes, strict, in a database of its own. */
export const rawPuts = (
  convite: Convite,
  bytes: number,
  rounds: number,
): Promise<readonly number[]> =>
  vaultWorker(convite).evaluate(
    async ({ bytes, rounds }) => {
      const opening = indexedDB.open('bench-raw', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'k' });
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const b = crypto.getRandomValues(new Uint8Array(Math.min(bytes, 65_536)));
        const began = performance.now();
        const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
        writing.objectStore('rows').put({ k: `row ${round}`, b });
        await new Promise<void>((resolve, reject) => {
          writing.oncomplete = () => resolve();
          writing.onabort = () => reject(writing.error);
        });
        times.push(performance.now() - began);
      }
      database.close();
      indexedDB.deleteDatabase('bench-raw');
      return times.slice(3);
    },
    { bytes, rounds },
  );
