import type { Bytes } from '../sealing/bytes';
import type { Sealer } from '../sealing/sealer';
import { rootPlace } from '../store/places';
import { type Root, readRoot } from '../store/root';
import { readContainer } from './container';

/** How far a store has come: what its root was written with. */
export type HowFar = Pick<Root, 'generation' | 'last'>;

/**
 * Whether a snapshot has come further than the store that `sealer` opens. One that is damaged, or of another vault,
 * has not. The time of the last change is looked at too, because folding at a lock raises the generation.
 */
export async function isBehind(store: HowFar, snapshot: Bytes, sealer: Sealer): Promise<boolean> {
  const contents = await readContainer(snapshot);
  if (contents === null || 'newer' in contents) return false;
  const name = sealer.rowName(rootPlace.table, rootPlace.id);
  const row = contents.rows.find(({ k }) => k === name);
  const opened = row && sealer.open(rootPlace, row.b);
  if (!opened) return false;
  const { generation, last } = readRoot(opened);
  return generation > store.generation || (last ?? '') > (store.last ?? '');
}
