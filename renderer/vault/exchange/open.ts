import { Decrypter } from 'age-encryption';
import { err, ok, type Result } from '../../core/result';
import { CHUNK, createPayloadCipher, PAYLOAD_NONCE, TAG } from '../sealing/age-payload';
import type { ImportError } from '../vault';
import type { GuardedFile } from './guard';
import { MAX_SHARED_FILE } from './limits';
import { isPaddedSize } from './padding';
import { passphraseIdentity } from './passphrase-lock';

declare const opened: unique symbol;

/** What was sealed, whole: the last byte is authenticated before anyone sees the first. */
export type OpenedFile = { readonly [opened]: true; readonly text: Uint8Array };

export type OpenError = Extract<
  ImportError,
  {
    readonly type: 'wrong-passphrase' | 'file-damaged' | 'file-truncated' | 'not-addressed-to-us';
  }
>;

/** What opens a file: the passphrase it was sealed with, or secret age keys. */
export type FileSecret = { readonly passphrase: string } | { readonly keys: readonly string[] };

/** What age says when no secret fits. A test pins each text, so that an update cannot change it unseen. */
export const AGE_SAYS = {
  noMatch: "no identity matched any of the file's recipients",
  badMac: 'invalid header HMAC',
} as const;

const SEALED_CHUNK = CHUNK + TAG;

/**
 * Opens a file at once (never as a stream: nothing may be read before everything is authenticated). One that is larger
 * than any partner's is opened in its own memory, which is then used up: twice it would be too much.
 */
export async function openFile(
  file: GuardedFile,
  secret: FileSecret,
): Promise<Result<OpenedFile, OpenError>> {
  const byPassphrase = 'passphrase' in secret;
  if (byPassphrase !== (file.scheme === 'passphrase')) return err({ type: 'not-addressed-to-us' });
  const sealedBytes = file.bytes.length - file.headerBytes;
  if (sealedBytes < PAYLOAD_NONCE + TAG) return err({ type: 'file-truncated' });
  const age = new Decrypter();
  if (byPassphrase) age.addIdentity(passphraseIdentity(secret.passphrase));
  else for (const key of secret.keys) age.addIdentity(key);
  const type = hasWholeSize(sealedBytes) ? 'file-damaged' : 'file-truncated';
  const damaged = err({ type } as const);
  let fileKey: Uint8Array;
  try {
    fileKey = await age.decryptHeader(file.bytes.subarray(0, file.headerBytes));
  } catch (thrown) {
    const says = thrown instanceof Error ? thrown.message : '';
    if (says === AGE_SAYS.noMatch) {
      return err({ type: byPassphrase ? 'wrong-passphrase' : 'not-addressed-to-us' });
    }
    return says === AGE_SAYS.badMac ? err({ type: 'file-damaged' }) : damaged;
  }
  const payload = file.bytes.subarray(file.headerBytes);
  const into = file.bytes.length > MAX_SHARED_FILE ? payload : new Uint8Array(payload.length);
  const text = await openPayload(payload, fileKey, into);
  fileKey.fill(0);
  return text ? ok({ text } as Omit<OpenedFile, typeof opened> as OpenedFile) : damaged;
}

/**
 * What a payload holds, or null when any of it was altered or is missing. It is put `into` other bytes, or in place of
 * the payload itself: what was opened is shorter than what it was sealed to, so it never reaches what is still sealed.
 */
async function openPayload(
  payload: Uint8Array,
  fileKey: Uint8Array,
  into: Uint8Array,
): Promise<Uint8Array | null> {
  const chunks = Math.ceil((payload.length - PAYLOAD_NONCE) / SEALED_CHUNK);
  const length = payload.length - PAYLOAD_NONCE - chunks * TAG;
  const last = length - (chunks - 1) * CHUNK;
  // Only a payload of nothing ends in an empty chunk.
  if (last < 0 || (last === 0 && chunks > 1)) return null;
  const cipher = await createPayloadCipher(fileKey, payload.subarray(0, PAYLOAD_NONCE));
  const text = into.subarray(0, length);
  try {
    for (let n = 0; n < chunks; n++) {
      const at = PAYLOAD_NONCE + n * SEALED_CHUNK;
      const chunk = cipher.open(payload.subarray(at, at + SEALED_CHUNK), n === chunks - 1);
      if (chunk === null) return null;
      text.set(chunk, n * CHUNK);
    }
    return text;
  } finally {
    cipher.drop();
  }
}

/** Whether what follows the header has a size, in bytes, that a whole file of ours can have. */
export function hasWholeSize(sealedBytes: number): boolean {
  const body = sealedBytes - PAYLOAD_NONCE;
  const chunks = Math.ceil(body / SEALED_CHUNK);
  return isPaddedSize(body - chunks * TAG);
}
