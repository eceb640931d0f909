import { err, ok, type Result } from '../../core/result';
import { isEmpty } from '../opening/is-empty';
import type { Bytes } from '../sealing/bytes';
import { isProblem, readHeader } from '../sealing/read-header';
import { BLOB_BYTES } from '../store/pack';
import type { RestoreError } from '../vault';
import type { VaultDeps } from '../vault-deps';
import { readContainer } from './container';

/**
 * Puts a snapshot in the place of what the store holds, in one transaction. `isDamaged`: what it holds was found
 * damaged when it was opened; anything else that is there stays.
 */
export async function putBack(
  deps: Pick<VaultDeps, 'rows' | 'testCost'>,
  snapshot: Bytes,
  isDamaged: boolean,
): Promise<Result<null, RestoreError>> {
  if (!isDamaged) {
    const empty = await isEmpty(deps.rows);
    if (!empty.ok) return empty;
    if (!empty.value) return err({ type: 'vault-exists' });
  }
  const contents = await readContainer(snapshot);
  if (contents === null) return err({ type: 'snapshot-damaged' });
  if ('newer' in contents) return err({ type: 'newer-vault', version: contents.newer });
  const header = readHeader(contents.header, deps.testCost);
  if (isProblem(header)) {
    return err(header.type === 'newer-vault' ? header : { type: 'snapshot-damaged' });
  }
  const put = contents.rows.map(({ k, b }) => ({
    k,
    b: b.length < BLOB_BYTES ? b : new Blob([b]),
  }));
  const written = await deps.rows.write({ clear: true, header, put });
  return written.ok ? ok(null) : written;
}
