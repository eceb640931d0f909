import { isSafeCost, type KeyCost } from './derive-key';
import { type KeySlot, STORE_FORMAT, type VaultHeader } from './key-slots';

/** Why a header can't be used. */
export type HeaderProblem =
  | { readonly type: 'newer-vault'; readonly version: number }
  | { readonly type: 'unsafe-key-settings' }
  | { readonly type: 'malformed' };

/**
 * A header as it was found, checked field by field: it is the one thing in the store that nothing seals.
 * `allowed` is a cost below the floor that tests work with.
 */
export function readHeader(found: unknown, allowed?: KeyCost): VaultHeader | HeaderProblem {
  if (!isObject(found)) return { type: 'malformed' };
  const { format, vaultId, epoch, passphrase, recovery } = found;
  if (!isCount(format)) return { type: 'malformed' };
  if (format > STORE_FORMAT) return { type: 'newer-vault', version: format };
  const slots = isSlot(passphrase) && isSlot(recovery);
  if (!slots || !isBytes(vaultId, 16) || !isCount(epoch)) return { type: 'malformed' };
  const cost = (passphrase as { readonly cost?: unknown }).cost;
  if (!isObject(cost)) return { type: 'malformed' };
  const { memory, passes, lanes } = cost as KeyCost;
  const isAllowed = memory === allowed?.memory && passes === allowed?.passes;
  if (!isAllowed && !isSafeCost({ memory, passes, lanes })) return { type: 'unsafe-key-settings' };
  return {
    format,
    vaultId,
    epoch,
    passphrase: { ...passphrase, cost: { memory, passes, lanes } },
    recovery,
  };
}

/** Whether `readHeader` found a problem. */
export const isProblem = (read: VaultHeader | HeaderProblem): read is HeaderProblem =>
  'type' in read;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

const isBytes = (value: unknown, length: number): value is Uint8Array<ArrayBuffer> =>
  value instanceof Uint8Array && value.length === length;

const isSlot = (value: unknown): value is KeySlot =>
  isObject(value) &&
  isBytes(value['salt'], 16) &&
  isBytes(value['nonce'], 24) &&
  isBytes(value['wrapped'], 48) &&
  isBytes(value['commitment'], 32);
