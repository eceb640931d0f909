import { err, ok, type Result } from '../../core/result';
import { fromUtf8, toUtf8 } from '../sealing/bytes';
import type { Place, Sealer } from '../sealing/sealer';
import type { StoreError } from '../vault';
import type { Rows } from './database';
import type { Tampered } from './find';
import { frontPlace } from './places';
import type { Root } from './root';
import type { StoreState } from './store-state';
import { readWhole } from './whole';

/**
 * What the first screens show, kept ready so that they need not wait until every record is open: answers by
 * a key of the caller's, true on one day. It is true only while nothing was written since: the root
 * names the generation it speaks of, and it is sealed to that.
 */
export type Front = {
  readonly today: string;
  readonly answers: { readonly [key: string]: unknown };
};

/** Makes the writer of the front. It takes its turn among commits. */
export const createFrontWriter =
  (state: StoreState) =>
  (front: Front): Promise<Result<null, StoreError>> =>
    state.queue.run(() => {
      const root = state.root();
      const row = state.newRowId();
      const generation = root.generation + 1;
      const place = frontPlace(row, generation);
      const content = toUtf8(JSON.stringify(front));
      const put = [{ k: state.rowName(place), b: state.deps.sealer.seal(place, content) }];
      const drop = root.front === null ? [] : [state.rowName(frontPlace(root.front.row, 0))];
      return state.write({ ...root, front: { row, generation } }, { put, drop });
    });

/** The front, if it is still true; null when something was written since. One that was altered is reported, true or not. */
export async function findFront(
  rows: Rows,
  sealer: Sealer,
  { front, generation }: Root,
): Promise<Result<Front | null, StoreError | Tampered>> {
  if (front === null) return ok(null);
  const place: Place = frontPlace(front.row, front.generation);
  const read = await rows.read([sealer.rowName(place.table, place.id)]);
  if (!read.ok) return read;
  const bytes = await readWhole(read.value[0]);
  const content = bytes && sealer.open(place, bytes);
  if (!content) return err({ type: 'store-tampered', rows: 1 });
  return ok(front.generation === generation ? (JSON.parse(fromUtf8(content)) as Front) : null);
}
