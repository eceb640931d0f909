import type { Reply } from '../../../electron/bridge/contract';
import type { FolderFile } from '../../core/model/folder-file';
import type { FolderFileIs } from '../../vault/vault';

/** What the shell tells of the folder; null when none was chosen. */
export type FolderReply = Reply<'folder-files'>;

/** A file as the shell lists it. */
export type ListedFile = Extract<
  NonNullable<FolderReply>,
  { readonly state: 'watching' }
>['files'][number];

/**
 * A file and what it is. `arriving`: it still changes, or is not whole. `looking`: not looked at yet. `note`: what is
 * remembered of it.
 */
export type SeenFile = ListedFile & {
  readonly is: FolderFileIs | 'looking' | FolderFile['state'];
  readonly note: FolderFile | null;
};

/** Puts together what the shell lists, what the heads of new files told (by handle), and what is remembered (by digest). */
export function seenFiles(
  listed: readonly ListedFile[],
  heads: ReadonlyMap<string, FolderFileIs>,
  notes: readonly FolderFile[],
): readonly SeenFile[] {
  const byDigest = new Map(notes.map((note) => [note.digest, note]));
  return listed.map((file) => {
    const note = file.digest === null ? null : (byDigest.get(file.digest) ?? null);
    const head = file.digest === null ? 'arriving' : (heads.get(file.handle) ?? 'looking');
    return { ...file, note, is: note?.state ?? head };
  });
}

/** Whether a file waits for a person to open it. */
export const isWaiting = ({ is }: SeenFile): boolean => is === 'for-us' || is === 'passphrase';

/** The digests of those listed that stand still. */
export const digestsOf = (listed: readonly ListedFile[]): readonly string[] =>
  listed.flatMap(({ digest }) => (digest === null ? [] : [digest])).sort();
