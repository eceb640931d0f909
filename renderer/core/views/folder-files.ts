import { type FolderFile, folderFileId } from '../model/folder-file';
import type { Records } from './records';

/** What is known of files by their digests; those of which nothing is known are left out. */
export const answerFolderFiles = (
  records: Records,
  digests: readonly string[],
): readonly FolderFile[] =>
  digests.flatMap((digest) => records.one('folder-file', folderFileId(digest)) ?? []);
