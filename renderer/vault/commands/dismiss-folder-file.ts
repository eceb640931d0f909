import { folderFileId } from '../../core/model/folder-file';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Offers a file in the shared folder no more. The file stays where it is. */
export const dismissFolderFile: Decide<'dismiss-folder-file'> = ({ digest }, { set, today }) => {
  if (!/^[0-9a-f]{64}$/.test(digest)) return err({ type: 'bad-value', field: 'digest' });
  const id = folderFileId(digest);
  const draft = { digest, state: 'dismissed', date: today() } as const;
  const written = checkedFields('folder-file', draft, set.get('folder-file', id));
  if (!written.ok) return written;
  const changes = [{ kind: 'folder-file', id, set: written.value }];
  return ok({ changes, label: 'folder-file-dismissed', ids: [id] });
};
