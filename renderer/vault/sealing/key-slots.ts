import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import sodium from 'libsodium-wrappers';
import { type Bytes, type RandomBytes, sameBytes, toUtf8 } from './bytes';
import type { KeyCost } from './derive-key';

/** The data key wrapped under one secret. `commitment` tells a wrong secret from an altered slot. */
export type KeySlot = {
  readonly salt: Bytes;
  readonly nonce: Bytes;
  readonly wrapped: Bytes;
  readonly commitment: Bytes;
};

/** The only thing in the store that is not sealed: how to come to the key. It names nobody. */
export type VaultHeader = {
  readonly format: number;
  readonly vaultId: Bytes;
  readonly epoch: number;
  readonly passphrase: KeySlot & { readonly cost: KeyCost };
  readonly recovery: KeySlot;
};

/** The format of header and rows that this version writes, and the newest it reads. */
export const STORE_FORMAT = 1;

/** What is bound to a wrapped key as associated data, so that an edited header does not open. */
export type SlotTerms = {
  readonly slot: 'passphrase' | 'recovery';
  readonly format: number;
  readonly vaultId: Uint8Array;
  readonly epoch: number;
  /** Zeros for a slot that needs no slow derivation. */
  readonly cost: KeyCost;
};

/** The cost that stands for "none", for the recovery code's 160 random bits. */
export const NO_COST: KeyCost = { memory: 0, passes: 0, lanes: 0 };

/** Wraps the data key under `secret`: 32 bytes from Argon2id, or a recovery code's. */
export function wrapKey(
  dataKey: Uint8Array,
  secret: Uint8Array,
  salt: Bytes,
  terms: SlotTerms,
  randomBytes: RandomBytes,
): KeySlot {
  const { wrapping, commitment } = keysOf(secret, salt, terms);
  const nonce = randomBytes(24);
  const wrapped = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    dataKey,
    bound(terms, salt),
    null,
    nonce,
    wrapping,
  ) as Bytes;
  wrapping.fill(0);
  return { salt, nonce, wrapped, commitment };
}

/** The data key; `wrong-secret` when it is another secret, `altered` when the slot was tampered with. */
export function unwrapKey(
  slot: KeySlot,
  secret: Uint8Array,
  terms: SlotTerms,
): { readonly dataKey: Bytes } | 'wrong-secret' | 'altered' {
  const { wrapping, commitment } = keysOf(secret, slot.salt, terms);
  try {
    if (!sameBytes(commitment, slot.commitment)) return 'wrong-secret';
    const dataKey = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      slot.wrapped,
      bound(terms, slot.salt),
      slot.nonce,
      wrapping,
    ) as Bytes;
    return dataKey.length === 32 ? { dataKey } : 'altered';
  } catch {
    return 'altered';
  } finally {
    wrapping.fill(0);
  }
}

function keysOf(secret: Uint8Array, salt: Uint8Array, terms: SlotTerms) {
  const expand = (use: string) =>
    hkdf(sha256, secret, salt, toUtf8(`${terms.slot}/${use}/v1`), 32) as Bytes;
  return { wrapping: expand('wrap'), commitment: expand('commit') };
}

function bound(terms: SlotTerms, salt: Uint8Array): Bytes {
  const head = toUtf8(`slot/v1/${terms.slot}\0`);
  const bytes = new Uint8Array(head.length + 2 + 16 + 4 + 12 + salt.length);
  const view = new DataView(bytes.buffer);
  let at = head.length;
  bytes.set(head, 0);
  view.setUint16(at, terms.format);
  bytes.set(terms.vaultId, at + 2);
  view.setUint32(at + 18, terms.epoch);
  at += 22;
  for (const value of [terms.cost.memory, terms.cost.passes, terms.cost.lanes]) {
    view.setUint32(at, value);
    at += 4;
  }
  bytes.set(salt, at);
  return bytes;
}
