import type { Convite } from '../../e2e/launch';
import { vaultWorker } from './measure-open';

/** Milliseconds of matching, in the worker: each question about one new person, and one scan of everyone. */
export type Matching = {
  readonly ones: readonly number[];
  readonly scan: number;
  readonly groups: number;
};

/** Asks about new people one after the other, and then has everyone compared with everyone. */
export const matching = (convite: Convite, rounds: number): Promise<Matching> =>
  vaultWorker(convite).evaluate(async (rounds) => {
    const scope = globalThis as unknown as {
      onmessage(message: { data: unknown }): void;
      postMessage(message: unknown, transfer?: Transferable[]): void;
    };
    const post = scope.postMessage.bind(scope);
    const waiting = new Map<number, (value: unknown) => void>();
    scope.postMessage = (message, transfer) => {
      const { id, type, value } = message as { id?: number; type: string; value?: unknown };
      const resolve = id === undefined ? undefined : waiting.get(id);
      if (!resolve) post(message, transfer);
      else if (type !== 'progress') resolve(value);
    };
    let lastId = -1_000_000;
    const ask = (type: 'call' | 'start', name: string, args: readonly unknown[]) =>
      new Promise<unknown>((resolve) => {
        const id = --lastId;
        waiting.set(id, resolve);
        scope.onmessage({ data: { type, id, name, args } });
      });
    const given = ['Amapola', 'Chuy', 'Maria Jose', 'Tulipan', 'Rocio Quetzal', 'Olivo'];
    const family = ['Prueba Ejemplo', 'Utopia', 'Lopez Nuñez', 'de la Maqueta', 'Quimera Boceto'];
    const one = async (n: number) => {
      const person = {
        givenName: given[n % given.length],
        familyNames: family[n % family.length],
        preferredName: '',
        phones: [`336 555 ${String((n * 37) % 10_000).padStart(4, '0')}`],
        emails: [],
        county: null,
        zip: '',
        household: null,
      };
      const began = performance.now();
      await ask('call', 'view', ['similar-members', { person, except: null, limit: 5 }]);
      return performance.now() - began;
    };
    // Those who look up first wait for the rest of the warming.
    for (let n = 0; n < 3; n++) await one(n);
    const ones: number[] = [];
    for (let n = 0; n < rounds; n++) ones.push(await one(n));
    const began = performance.now();
    const scanned = (await ask('start', 'scanDuplicates', [])) as { value: { groups: number } };
    const scan = performance.now() - began;
    scope.postMessage = post;
    return { ones, scan, groups: scanned.value.groups };
  }, rounds);
