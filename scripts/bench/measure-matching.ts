import type { Convite } from '../../e2e/launch';
import { type BenchScope, openWorkerDoor } from './worker-door';

/** Milliseconds of matching, in the worker: each question about one new person, and one scan of everyone. */
export type Matching = {
  readonly ones: readonly number[];
  readonly scan: number;
  readonly groups: number;
};

/** Asks about new people one after the other, and then has everyone compared with everyone. */
export async function matching(convite: Convite, rounds: number): Promise<Matching> {
  const worker = await openWorkerDoor(convite);
  return worker.evaluate(async (rounds) => {
    const { benchAsk: ask } = globalThis as unknown as BenchScope;
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
    const scanned = await ask<{ value: { groups: number } }>('start', 'scanDuplicates', []);
    const scan = performance.now() - began;
    return { ones, scan, groups: scanned.value.groups };
  }, rounds);
}
