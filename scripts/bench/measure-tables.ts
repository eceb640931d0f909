import fs from 'node:fs';
import type { Convite } from '../../e2e/launch';
import { type BenchScope, openWorkerDoor } from './worker-door';

const ROWS = 20_000;
const HEADERS =
  'Nombre,Apellidos,Teléfono,Correo,Condado,Código postal,Idiomas,Etiquetas,¿Podemos contactarle?,Notas';
const COUNTIES = ['Forsyth', 'Wake County', 'Condado de Durham', 'Mecklenburg', 'Guilford'];
const FIRST = ['Ab', 'Be', 'Ci', 'Do', 'Du', 'Fe', 'Ga', 'Hu', 'Jo', 'Ka'];
const MIDDLE = ['ra', 'le', 'mi', 'no', 'ru', 'sta', 'vi', 'zo', 'li', 'na'];
const LAST = ['n', 'na', 'to', 'da', 'ez', 's', 'ro', 'ti', 'va', 'x'];

const word = (n: number): string =>
  `${FIRST[n % 10]}${MIDDLE[Math.floor(n / 10) % 10]}${LAST[Math.floor(n / 100) % 10]}`;

/** A list of 20,000 invented people as a spreadsheet would save it. */
const aTable = (): string =>
  [
    HEADERS,
    ...Array.from({ length: ROWS }, (_, n) =>
      [
        word(n * 13),
        `${word(n * 7)} ${word(n * 31 + 5)}`,
        `(336) ${200 + (n % 700)}-${String(n).padStart(4, '0').slice(-4)}`,
        `persona${n}@example.org`,
        COUNTIES[n % COUNTIES.length],
        String(27_000 + (n % 900)),
        n % 3 ? 'Español' : 'inglés y español',
        'norte; comida',
        n % 2 ? 'sí' : 'no',
        n % 10 ? '' : 'vino a la asamblea',
      ].join(','),
    ),
  ].join('\n');

/**
 * Milliseconds from a table's bytes to everyone in it taken in, and of papaparse alone parsing the same text in the
 * same worker. Each round is undone before the next.
 */
export async function tableImports(
  convite: Convite,
  rounds: number,
): Promise<{ readonly whole: readonly number[]; readonly parsing: readonly number[] }> {
  const worker = await openWorkerDoor(convite);
  const source = fs.readFileSync('node_modules/papaparse/papaparse.min.js', 'utf8');
  await worker.evaluate(
    `(() => { const module = { exports: {} }; const exports = module.exports; ${source}\nglobalThis.benchPapa = module.exports; })()`,
  );
  return worker.evaluate(
    async ({ text, rounds }) => {
      const { benchAsk, benchPapa } = globalThis as unknown as BenchScope & {
        benchPapa: { parse(text: string): unknown };
      };
      const ask = async <T>(type: 'call' | 'start', name: string, args: readonly unknown[]) => {
        const outcome = await benchAsk<{ ok: boolean; value: T }>(type, name, args);
        if (!outcome.ok) throw new Error(JSON.stringify(outcome));
        return outcome.value;
      };
      const whole: number[] = [];
      const parsing: number[] = [];
      for (let round = 0; round < rounds; round++) {
        let began = performance.now();
        benchPapa.parse(text);
        parsing.push(performance.now() - began);
        const bytes = new TextEncoder().encode(text);
        began = performance.now();
        const { table, columns } = await ask<{
          readonly table: string;
          readonly columns: readonly { readonly meaning: string }[];
        }>('start', 'openTable', [bytes]);
        const meanings = columns.map(({ meaning }) => meaning);
        await ask('start', 'planTable', [
          table,
          { meanings, known: 'fill', tags: [], group: null },
        ]);
        const { entry } = await ask<{ readonly entry: string }>('start', 'applyTable', [
          table,
          { majorChanges: true },
        ]);
        whole.push(performance.now() - began);
        await ask('call', 'run', [{ type: 'undo', entry }]);
      }
      return { whole, parsing };
    },
    { text: aTable(), rounds },
  );
}
