import { err, ok, type Result } from '../../core/result';
import { MAX_SNAPSHOT_BYTES } from '../../core/snapshot-layout';
import type { Bytes } from '../sealing/bytes';
import { isProblem, readHeader } from '../sealing/read-header';
import { sizeOf } from '../store/database';
import { readWhole } from '../store/whole';
import type { StoreError } from '../vault';
import type { VaultDeps } from '../vault-deps';
import { containerSize, startContainer } from './container';

const UNREADABLE: StoreError = { type: 'store-failed', reason: 'unavailable' };

/**
 * The header and every row as they lie in the store, in one container. It needs no key and opens nothing. A store
 * without a header, or one that makes more than 512 MiB, gives none.
 */
export async function takeSnapshot(
  deps: Pick<VaultDeps, 'rows' | 'pause' | 'testCost'>,
): Promise<Result<Bytes, StoreError>> {
  const found = await deps.rows.everything();
  if (!found.ok) return found;
  const { rows } = found.value;
  const header = readHeader(found.value.header, deps.testCost);
  if (isProblem(header)) return err(UNREADABLE);
  const size = containerSize(rows.map((row) => sizeOf(row.b)));
  if (rows.length === 0 || size > MAX_SNAPSHOT_BYTES) return err(UNREADABLE);
  const container = startContainer(size, header, rows.length);
  for (const { k, b } of rows) {
    const whole = await readWhole(b);
    if (!whole) return err(UNREADABLE);
    container.addRow({ k, b: whole });
    if (b instanceof Blob) await deps.pause();
  }
  return ok(await container.end());
}
