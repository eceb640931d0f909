import { useCallback } from 'react';
import { bridge } from '../../../parts/bridge';
import { lookIntoFolderNow } from '../../../parts/shared-folder/watch-shared-folder';
import { useVault } from '../../../parts/vault-context';
import type { Exported, StoreError } from '../../../vault/vault';

/** How it went. `too-large`: no laptop would look at it there. */
export type PutOutcome = 'saved' | 'no-folder' | 'disk-full' | 'failed' | 'too-large' | StoreError;

/** Largest file that is looked at in the shared folder, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Puts a file into the shared folder. That it is ours is remembered first, so that it is never offered here and can be
 * taken out again. `partner`: the name of the group that it is for, empty under a passphrase; `until`: the last day to
 * keep it, or empty.
 */
export function usePutIntoFolder(): (
  file: Pick<Exported, 'bytes' | 'fileName'>,
  partner: string,
  until: string,
) => Promise<PutOutcome> {
  const vault = useVault();
  return useCallback(
    async ({ bytes, fileName }, partner, until) => {
      if (bytes.length > MOST_BYTES) return 'too-large';
      const digest = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
      const noted = await vault.noteFolderFiles([
        { digest, state: 'mine', partner: partner.slice(0, 100), expiresOn: until },
      ]);
      if (!noted.ok) return noted.error;
      const answer = await bridge().call('drop-into-folder', { bytes, fileName });
      lookIntoFolderNow();
      if (answer === 'saved') await vault.noteHandedOver([fileName]);
      return answer;
    },
    [vault],
  );
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
