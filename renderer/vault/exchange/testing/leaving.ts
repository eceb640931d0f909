import { NO_DECISIONS } from '../../../core/merge/plan-types';
import type { Rec } from '../../../core/record';
import { type Bytes, plan } from './between-partners';
import type { ExchangeLaptop } from './exchange-laptop';

/** Opens a file and takes it in as it is. */
export async function takeIn(laptop: ExchangeLaptop, bytes: Bytes) {
  const planned = await plan(laptop, bytes);
  if (!planned.ok) throw new Error(`not planned: ${planned.error.type}`);
  const done = await laptop.exchange.applyImport(planned.value.plan, NO_DECISIONS);
  if (!done.ok) throw new Error(`not applied: ${done.error.type}`);
  return { preview: planned.value, done: done.value };
}

/** The log of files of a direction, oldest first. */
export const linesIn = ({ set }: ExchangeLaptop, direction: 'in' | 'out'): readonly Rec[] =>
  [...set.by('exchange-log', 'direction', direction)].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What every living record says, without what says nothing; the laptop's own notes left out. */
export function says({ set }: ExchangeLaptop): Record<string, unknown> {
  const own = new Set([
    'workspace',
    'door-plan',
    'identity',
    'exchange-log',
    'partner',
    'last-sent',
    'folder-file',
  ]);
  const living: Record<string, unknown> = {};
  for (const { kind, id } of set.everything()) {
    const record = set.get(kind, id);
    if (!record || own.has(kind)) continue;
    const fields = Object.entries(record.fields).filter(
      ([, value]) => value !== false && value !== null && value !== '' && value !== 'blank',
    );
    living[`${kind} ${id}`] = Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return living;
}
