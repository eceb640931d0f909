import { useMemo } from 'react';
import { useView } from '../vault-context';
import { digestsOf, type FolderReply, isWaiting, type SeenFile, seenFiles } from './seen-folder';
import { useLastLook } from './watch-shared-folder';

/** The shared folder as it is now. `reply` undefined: not looked at yet; null: none was chosen. */
export type SharedFolderNow = {
  readonly reply: FolderReply | undefined;
  readonly files: readonly SeenFile[];
  /** How many files wait to be opened. */
  readonly waiting: number;
};

/** Follows the shared folder and what is remembered of its files. */
export function useSharedFolder(): SharedFolderNow {
  const { reply, heads } = useLastLook();
  const listed = reply?.state === 'watching' ? reply.files : NONE;
  const notes = useView('folder-files', { digests: digestsOf(listed) });
  return useMemo(() => {
    const files = notes ? seenFiles(listed, heads, notes) : NONE;
    return { reply, files, waiting: files.filter(isWaiting).length };
  }, [reply, heads, listed, notes]);
}

const NONE: readonly [] = [];
