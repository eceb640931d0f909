import { err, ok, type Result } from '../../core/result';
import type { Bytes } from '../sealing/bytes';
import { deriveCalibrated, deriveKey } from '../sealing/derive-key';
import { NO_COST, STORE_FORMAT, type VaultHeader, wrapKey } from '../sealing/key-slots';
import { makeRecoveryCode } from '../sealing/recovery-code';
import type { StoreError } from '../vault';
import type { VaultDeps } from '../vault-deps';

const SALT = 16;

type Identity = Pick<VaultHeader, 'format' | 'vaultId' | 'epoch'>;

/** A fresh data key with its two slots: the passphrase's, and a recovery code's to print. */
export async function makeHeader(
  deps: VaultDeps,
  passphrase: string,
): Promise<
  Result<
    { readonly header: VaultHeader; readonly dataKey: Bytes; readonly recoveryCode: string },
    StoreError
  >
> {
  const identity: Identity = { format: STORE_FORMAT, vaultId: deps.randomBytes(16), epoch: 1 };
  const dataKey = deps.randomBytes(32);
  const slot = await makePassphraseSlot(deps, identity, dataKey, passphrase);
  if (!slot.ok) return slot;
  const { code, secret } = makeRecoveryCode(deps.randomBytes);
  const recovery = wrapKey(
    dataKey,
    secret,
    deps.randomBytes(SALT),
    { ...identity, slot: 'recovery', cost: NO_COST },
    deps.randomBytes,
  );
  secret.fill(0);
  return ok({
    header: { ...identity, passphrase: slot.value, recovery },
    dataKey,
    recoveryCode: code,
  });
}

/** Wraps a data key under a passphrase, at the cost that this machine bears. */
export async function makePassphraseSlot(
  deps: VaultDeps,
  { format, vaultId, epoch }: Identity,
  dataKey: Bytes,
  passphrase: string,
): Promise<Result<VaultHeader['passphrase'], StoreError>> {
  const salt = deps.randomBytes(SALT);
  const derived = deps.testCost
    ? ok({ key: await deriveKey(passphrase, salt, deps.testCost), cost: deps.testCost })
    : await deriveCalibrated(passphrase, salt, deps.elapsed);
  if (!derived.ok) return err({ type: 'store-failed', reason: 'unavailable' });
  const { key, cost } = derived.value;
  const terms = { format, vaultId, epoch, slot: 'passphrase', cost } as const;
  const slot = wrapKey(dataKey, key, salt, terms, deps.randomBytes);
  key.fill(0);
  return ok({ ...slot, cost });
}
