import { scrypt } from 'hash-wasm';
import sodium from 'libsodium-wrappers';
import { type Bytes, toUtf8 } from './bytes';

const LABEL = 'age-encryption.org/v1/scrypt';
/** Every wrap has a key of its own, from a fresh salt, so the nonce stays zero. */
const NONCE = new Uint8Array(12);

/** How a passphrase wraps the key of a file: 16 bytes of salt, and scrypt's work factor as a logarithm to base 2. */
export type PassphraseWrap = { readonly salt: Uint8Array; readonly workFactor: number };

/**
 * Wraps a file's key under a passphrase as age does (C2SP age, "The scrypt recipient type"). Ours because the scrypt
 * that comes with age-encryption takes twice as long, and nothing else in the worker moves meanwhile.
 */
export async function wrapFileKey(
  fileKey: Uint8Array,
  passphrase: string,
  wrap: PassphraseWrap,
): Promise<Bytes> {
  const key = await wrappingKey(passphrase, wrap);
  try {
    return sodium.crypto_aead_chacha20poly1305_ietf_encrypt(
      fileKey,
      null,
      null,
      NONCE,
      key,
    ) as Bytes;
  } finally {
    key.fill(0);
  }
}

/** The key of a file, or null when the passphrase is another one. */
export async function unwrapFileKey(
  wrapped: Uint8Array,
  passphrase: string,
  wrap: PassphraseWrap,
): Promise<Bytes | null> {
  const key = await wrappingKey(passphrase, wrap);
  try {
    return sodium.crypto_aead_chacha20poly1305_ietf_decrypt(
      null,
      wrapped,
      null,
      NONCE,
      key,
    ) as Bytes;
  } catch {
    return null;
  } finally {
    key.fill(0);
  }
}

async function wrappingKey(passphrase: string, { salt, workFactor }: PassphraseWrap) {
  await sodium.ready;
  const label = toUtf8(LABEL);
  const labelled = new Uint8Array(label.length + salt.length);
  labelled.set(label);
  labelled.set(salt, label.length);
  const password = toUtf8(passphrase.normalize('NFKC'));
  try {
    return await scrypt({
      password,
      salt: labelled,
      costFactor: 2 ** workFactor,
      blockSize: 8,
      parallelism: 1,
      hashLength: 32,
      outputType: 'binary',
    });
  } finally {
    password.fill(0);
  }
}
