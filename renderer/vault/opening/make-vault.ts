import { err, ok, type Result } from '../../core/result';
import { toHex } from '../sealing/bytes';
import { rateStrength } from '../sealing/passphrase-strength';
import { cipherReady } from '../sealing/sealer';
import type { Rows } from '../store/database';
import { createStore, emptyFound } from '../store/store';
import { uuidOf } from '../uuid';
import type { CreateError, NewVault } from '../vault';
import type { VaultDeps } from '../vault-deps';
import { firstChanges } from './first-changes';
import { isEmpty } from './is-empty';
import { makeHeader } from './make-header';
import { type OpenedVault, storeDeps } from './opened-vault';

/** Makes a vault where there is none. Header and first records are one transaction: there is a whole vault, or none. */
export async function makeVault(
  deps: VaultDeps,
  setup: NewVault,
): Promise<Result<{ readonly opened: OpenedVault; readonly recoveryCode: string }, CreateError>> {
  const empty = await isEmpty(deps.rows);
  if (!empty.ok) return empty;
  if (!empty.value) return err({ type: 'vault-exists' });
  const known = [setup.groupName, setup.organizerName];
  if (!(await rateStrength(setup.passphrase, known)).enough) {
    return err({ type: 'passphrase-too-weak' });
  }

  await cipherReady();
  const made = await makeHeader(deps, setup.passphrase);
  if (!made.ok) return made;
  const { dataKey, recoveryCode } = made.value;
  const device = toHex(deps.randomBytes(8));
  const first = withHeader(deps.rows, made.value.header);
  const storage = await storeDeps({ ...deps, rows: first }, made.value.header, dataKey);
  const store = createStore(storage, emptyFound(device));
  const changes = firstChanges(setup, () => uuidOf(deps.randomBytes(16)));
  // Lasting, because a vault without its workspace is none: there is nothing to undo here.
  const written = await store.commit({ lasting: changes }, { label: 'workspace-created' });
  if (!written.ok) {
    storage.sealer.drop();
    return written;
  }
  const opened: OpenedVault = {
    sealer: storage.sealer,
    device,
    front: null,
    store: Promise.resolve(ok(store)),
  };
  return ok({ opened, recoveryCode });
}

/** The same rows, whose first successful write carries the header along. */
function withHeader(rows: Rows, header: Parameters<Rows['write']>[0]['header']): Rows {
  let pending = header;
  return {
    ...rows,
    async write(write) {
      const written = await rows.write(pending ? { ...write, header: pending } : write);
      if (written.ok) pending = undefined;
      return written;
    },
  };
}
