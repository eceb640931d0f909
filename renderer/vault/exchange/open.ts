import { Decrypter } from 'age-encryption';
import { err, ok, type Result } from '../../core/result';
import type { ImportError } from '../vault';
import type { GuardedFile } from './guard';
import { isPaddedSize } from './padding';
import { passphraseIdentity } from './passphrase-lock';

declare const opened: unique symbol;

/** What was sealed, whole: age has authenticated the last byte before anyone sees the first. */
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

const NONCE = 16;
const CHUNK = 64 * 1024;
const TAG = 16;

/** Opens a file at once (never as a stream: nothing may be read before everything is authenticated). */
export async function openFile(
  file: GuardedFile,
  secret: FileSecret,
): Promise<Result<OpenedFile, OpenError>> {
  const byPassphrase = 'passphrase' in secret;
  if (byPassphrase !== (file.scheme === 'passphrase')) return err({ type: 'not-addressed-to-us' });
  const sealedBytes = file.bytes.length - file.headerBytes;
  if (sealedBytes < NONCE + TAG) return err({ type: 'file-truncated' });
  const age = new Decrypter();
  if (byPassphrase) age.addIdentity(passphraseIdentity(secret.passphrase));
  else for (const key of secret.keys) age.addIdentity(key);
  try {
    const text = await age.decrypt(file.bytes);
    return ok({ text } as Omit<OpenedFile, typeof opened> as OpenedFile);
  } catch (thrown) {
    const says = thrown instanceof Error ? thrown.message : '';
    if (says === AGE_SAYS.noMatch) {
      return err({ type: byPassphrase ? 'wrong-passphrase' : 'not-addressed-to-us' });
    }
    if (says === AGE_SAYS.badMac) return err({ type: 'file-damaged' });
    return err({ type: hasWholeSize(sealedBytes) ? 'file-damaged' : 'file-truncated' });
  }
}

/** Whether what follows the header has a size, in bytes, that a whole file of ours can have. */
export function hasWholeSize(sealedBytes: number): boolean {
  const body = sealedBytes - NONCE;
  const chunks = Math.ceil(body / (CHUNK + TAG));
  return isPaddedSize(body - chunks * TAG);
}
