import { err, ok, type Result } from '../../core/result';
import type { Bytes } from '../sealing/bytes';
import { deriveKey } from '../sealing/derive-key';
import { NO_COST, type SlotTerms, unwrapKey, type VaultHeader } from '../sealing/key-slots';
import { isProblem, readHeader } from '../sealing/read-header';
import { readRecoveryCode } from '../sealing/recovery-code';
import type { UnlockError } from '../vault';
import type { VaultDeps } from '../vault-deps';

/** What opens a vault. */
export type Secret = { readonly passphrase: string } | { readonly recoveryCode: string };

/** After a wrong secret, so that nobody types through a list. No lock-out: a child could cause it. */
const WRONG_TRY_MS = 1_000;

/** Reads the header and gives its data key for a secret. A wrong one costs a second. */
export async function openHeader(
  deps: VaultDeps,
  secret: Secret,
): Promise<Result<{ readonly header: VaultHeader; readonly dataKey: Bytes }, UnlockError>> {
  const found = await deps.rows.header();
  if (!found.ok) return found;
  if (found.value === null) {
    const names = await deps.rows.names();
    if (!names.ok) return names;
    // Rows without a header are a damaged vault, not the absence of one.
    return err(names.value.length > 0 ? { type: 'store-tampered', rows: 1 } : { type: 'no-vault' });
  }
  const header = readHeader(found.value, deps.testCost);
  if (isProblem(header)) {
    return err(header.type === 'malformed' ? { type: 'store-tampered', rows: 1 } : header);
  }

  const opened = await openSlot(header, secret);
  if (opened === 'no-memory') return err({ type: 'store-failed', reason: 'unavailable' });
  if (opened === 'altered') return err({ type: 'store-tampered', rows: 1 });
  if (opened === 'wrong-secret') {
    await deps.sleep(WRONG_TRY_MS);
    return err({ type: 'wrong-passphrase' });
  }
  return ok({ header, dataKey: opened.dataKey });
}

async function openSlot(
  header: VaultHeader,
  secret: Secret,
): Promise<{ readonly dataKey: Bytes } | 'wrong-secret' | 'altered' | 'no-memory'> {
  const { format, vaultId, epoch } = header;
  if ('recoveryCode' in secret) {
    const key = readRecoveryCode(secret.recoveryCode);
    if (!key) return 'wrong-secret';
    const terms: SlotTerms = { format, vaultId, epoch, slot: 'recovery', cost: NO_COST };
    const opened = unwrapKey(header.recovery, key, terms);
    key.fill(0);
    return opened;
  }
  const { cost, salt } = header.passphrase;
  let key: Bytes;
  try {
    key = await deriveKey(secret.passphrase, salt, cost);
  } catch {
    return 'no-memory';
  }
  const opened = unwrapKey(header.passphrase, key, {
    format,
    vaultId,
    epoch,
    slot: 'passphrase',
    cost,
  });
  key.fill(0);
  return opened;
}
