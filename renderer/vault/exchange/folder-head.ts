import { Decrypter } from 'age-encryption';
import type { FolderFileIs } from '../folder-door';
import type { WorkingSet } from '../store/working-set';
import { secretFor } from './addressee';
import { type GuardedFile, guardFile } from './guard';
import { AGE_SAYS, hasWholeSize } from './open';

/**
 * What a file in the shared folder is. `head`: its first 64 KiB, or all of it; `size`: of the whole, in bytes. Whether
 * its body is sound is seen when it is opened.
 */
export async function lookIntoHead(
  set: WorkingSet,
  head: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<FolderFileIs> {
  const guarded = guardFile(head);
  if (!guarded.ok) return guarded.error.type === 'file-truncated' ? 'arriving' : 'damaged';
  const { scheme, headerBytes } = guarded.value;
  if (!hasWholeSize(size - headerBytes)) return 'arriving';
  return scheme === 'passphrase' ? 'passphrase' : whose(set, guarded.value);
}

/** Tries our keys on the header, which is cheap: nothing of the body is opened. */
async function whose(set: WorkingSet, file: GuardedFile): Promise<FolderFileIs> {
  const secret = secretFor(set, file, null);
  if (!secret || !('keys' in secret)) return 'not-ours';
  const age = new Decrypter();
  for (const key of secret.keys) age.addIdentity(key);
  try {
    await age.decryptHeader(file.bytes.subarray(0, file.headerBytes));
    return 'for-us';
  } catch (thrown) {
    const says = thrown instanceof Error ? thrown.message : '';
    return says === AGE_SAYS.noMatch ? 'not-ours' : 'damaged';
  }
}
