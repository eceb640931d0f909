import type { Result } from '../core/result';
import type { StoreError } from './outcomes';

/**
 * What a file in the shared folder is, as its head and its size tell. `for-us`: sealed to a key of this laptop.
 * `arriving`: not whole yet. `damaged`: no sealed file, or one whose head was altered.
 */
export type FolderFileIs = 'for-us' | 'passphrase' | 'not-ours' | 'arriving' | 'damaged';

/** What is noted of a file by its digest. `partner` and `expiresOn` belong to a file that this laptop put there. */
export type FolderNote =
  | { readonly digest: string; readonly state: 'not-ours' | 'damaged' }
  | {
      readonly digest: string;
      readonly state: 'mine';
      readonly partner: string;
      readonly expiresOn: string;
    };

/** The vault's doors for the shared folder. */
export type FolderDoor = {
  /** `head`: the first 64 KiB of the file, or all of it; `size`: of the whole, in bytes. Our keys are tried on the head only. */
  lookIntoFolderFile(head: Uint8Array<ArrayBuffer>, size: number): Promise<FolderFileIs>;
  /** Remembers files. No entry of the journal: nobody decided anything. What a person decided about a file stays. */
  noteFolderFiles(notes: readonly FolderNote[]): Promise<Result<null, StoreError>>;
};

/** What people decide about a file in the shared folder. */
export type FolderCommand =
  /** It is not offered any more. */
  { readonly type: 'dismiss-folder-file'; readonly digest: string };
