import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { DialogWords } from './dialog-words';

/** No menu bar, except on macOS, where copy, paste and quit live in one. */
export function setMenu(platform: NodeJS.Platform): void {
  const mac: MenuItemConstructorOptions[] = [
    { role: 'appMenu' },
    { role: 'editMenu' },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(mac) : null);
}

/** The menu of the right mouse button: cut, copy and paste where they make sense, and nothing that leaves the app. */
export function offerContextMenu(contents: WebContents, words: () => DialogWords): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const { cut, copy, paste, selectAll } = words();
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', label: cut, enabled: editFlags.canCut },
          { role: 'copy', label: copy, enabled: editFlags.canCopy },
          { role: 'paste', label: paste, enabled: editFlags.canPaste },
          { role: 'selectAll', label: selectAll },
        ]
      : [{ role: 'copy', label: copy, enabled: editFlags.canCopy }];
    if (isEditable || selectionText !== '') Menu.buildFromTemplate(items).popup();
  });
}
