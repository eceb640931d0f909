import { type BrowserWindow, dialog } from 'electron';
import type { Handlers } from '../bridge/serve';
import type { DialogWords } from '../dialog-words';
import type { SharedFolder } from './shared-folder';

type FolderHandlers = Pick<
  Handlers,
  | 'folder-files'
  | 'read-folder-file'
  | 'drop-into-folder'
  | 'remove-folder-file'
  | 'choose-shared-folder'
  | 'forget-shared-folder'
>;

/** What the shell does for the page about the shared folder. Only a person, in a dialog, says which folder it is. */
export function folderHandlers(
  folder: SharedFolder,
  window: () => BrowserWindow,
  words: () => DialogWords,
): FolderHandlers {
  return {
    'folder-files': () => folder.files(),
    'read-folder-file': (wanted) => folder.read(wanted),
    'drop-into-folder': (file) => folder.put(file),
    'remove-folder-file': (file) => folder.remove(file),
    'choose-shared-folder': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: words().chooseFolder,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      const [chosen] = filePaths;
      return canceled || chosen === undefined ? 'cancelled' : folder.choose(chosen);
    },
    'forget-shared-folder': () => folder.forget(),
  };
}
