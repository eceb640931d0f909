import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import sodium from 'libsodium-wrappers';
import { type Bytes, type RandomBytes, toHex, toUtf8 } from './bytes';
import { pad, unpad } from './padding';

/**
 * Where sealed bytes belong. It is bound to them as associated data, so that bytes moved to another
 * place, or older bytes put back, do not open. `id` has 16 bytes.
 */
export type Place = {
  readonly table: number;
  readonly id: Uint8Array;
  readonly version: number;
};

/** Seals and opens the vault's bytes under its data key. */
export type Sealer = {
  /** Pads and seals. The nonce is drawn inside, 24 random bytes for every seal. */
  seal(place: Place, content: Uint8Array): Bytes;
  /** The content, or null when the bytes were altered or belong elsewhere. */
  open(place: Place, sealed: Uint8Array): Uint8Array | null;
  /** The name of a row in the database: a keyed hash, 32 hex digits, that tells nothing. */
  rowName(table: number, id: Uint8Array): string;
  /** Wipes the keys. Nothing works afterwards. */
  drop(): void;
};

/** The version of what lies inside sealed bytes, bound to them with their place. */
const SCHEMA = 1;

const NONCE = 24;
const TAG = 16;

/** Resolves when the cipher can be used. */
export const cipherReady = (): Promise<void> => sodium.ready;

/** Makes a sealer from the vault's 32-byte data key, which it copies. `cipherReady` must have resolved. */
export function createSealer(vault: {
  readonly dataKey: Uint8Array;
  readonly vaultId: Uint8Array;
  readonly epoch: number;
  readonly randomBytes: RandomBytes;
}): Sealer {
  const recordKey = hkdf(sha256, vault.dataKey, vault.vaultId, toUtf8('record/v1'), 32);
  const nameKey = hkdf(sha256, vault.dataKey, vault.vaultId, toUtf8('id-hmac/v1'), 32);
  const vaultId = vault.vaultId.slice();
  let dropped = false;

  const bound = (place: Place): Bytes => {
    if (dropped) throw new Error('sealer used after its keys were dropped');
    const bytes = new Uint8Array(6 + 16 + 4 + 1 + 16 + 8 + 2);
    const view = new DataView(bytes.buffer);
    bytes.set(toUtf8('rec/v1'), 0);
    bytes.set(vaultId, 6);
    view.setUint32(22, vault.epoch, false);
    view.setUint8(26, place.table);
    bytes.set(place.id, 27);
    view.setBigUint64(43, BigInt(place.version), false);
    view.setUint16(51, SCHEMA, false);
    return bytes;
  };

  return {
    seal(place, content) {
      const nonce = vault.randomBytes(NONCE);
      const padded = pad(content);
      const ciphertext = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        padded,
        bound(place),
        null,
        nonce,
        recordKey,
      );
      padded.fill(0);
      const sealed = new Uint8Array(NONCE + ciphertext.length);
      sealed.set(nonce, 0);
      sealed.set(ciphertext, NONCE);
      return sealed;
    },
    open(place, sealed) {
      if (sealed.length < NONCE + TAG) return null;
      try {
        return unpad(
          sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
            null,
            sealed.subarray(NONCE),
            bound(place),
            sealed.subarray(0, NONCE),
            recordKey,
          ),
        );
      } catch (thrown) {
        if (dropped) throw thrown;
        return null;
      }
    },
    rowName(table, id) {
      if (dropped) throw new Error('sealer used after its keys were dropped');
      const named = new Uint8Array(1 + id.length);
      named[0] = table;
      named.set(id, 1);
      return toHex(hmac(sha256, nameKey, named).subarray(0, 16));
    },
    drop() {
      dropped = true;
      recordKey.fill(0);
      nameKey.fill(0);
    },
  };
}
