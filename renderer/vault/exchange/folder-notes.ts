import { folderFileId } from '../../core/model/folder-file';
import { type Draft, KINDS } from '../../core/model/kinds';
import type { Change } from '../../core/record';
import { ok } from '../../core/result';
import type { FolderDoor, FolderNote } from '../folder-door';
import type { WorkingSet } from '../store/working-set';
import type { ExchangeDeps } from './exchange-deps';
import { lookIntoHead } from './folder-head';

/** Wires the doors for the shared folder. */
export function createFolder(deps: ExchangeDeps): FolderDoor {
  const { set } = deps;
  return {
    lookIntoFolderFile: (head, size) => lookIntoHead(set, head, size),
    async noteFolderFiles(notes) {
      const date = deps.today();
      const lasting = notes
        .filter((note) => mayNote(set, note))
        .flatMap((note) => noted(set, { ...note, date }));
      if (lasting.length === 0) return ok(null);
      // Nothing but lasting changes makes no entry, so nobody sees the label.
      const done = await deps.commit({ lasting }, { label: 'folder-file-dismissed' });
      return done.ok ? ok(null) : done;
    },
  };
}

/** The change that remembers a file as taken in, wherever it came from: the folder offers it no more. */
export const takenNote = (deps: ExchangeDeps, digest: string): Change[] =>
  digest === ''
    ? []
    : noted(deps.set, { digest, state: 'taken', date: deps.today(), partner: '', expiresOn: '' });

/** That a file can't be opened here is no reason to forget that it was put there, taken in or dismissed. */
function mayNote(set: WorkingSet, { digest, state }: FolderNote): boolean {
  return state === 'mine' || set.get('folder-file', folderFileId(digest)) === undefined;
}

function noted(
  set: WorkingSet,
  draft: Draft<'folder-file'> & { readonly digest: string },
): Change[] {
  const id = folderFileId(draft.digest);
  const written = KINDS['folder-file'].write(draft, set.get('folder-file', id));
  return Object.keys(written).length === 0 ? [] : [{ kind: 'folder-file', id, set: written }];
}
