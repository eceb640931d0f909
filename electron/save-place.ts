import { existsSync } from 'node:fs';
import { type BrowserWindow, dialog } from 'electron';

/** What a save dialog proposes. `extension` without its dot. */
export type SaveQuestion = {
  readonly title: string;
  readonly proposed: string;
  readonly extension: string;
  readonly kind: string;
};

/** Asks where to save. Returns a path that ends in the extension, or null when the person cancelled. */
export async function askWhereToSave(
  window: BrowserWindow,
  question: SaveQuestion,
): Promise<string | null> {
  const ending = `.${question.extension}`;
  let proposed = question.proposed;
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: question.title,
      defaultPath: proposed,
      filters: [{ name: question.kind, extensions: [question.extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    if (canceled || filePath === '') return null;
    if (filePath.toLowerCase().endsWith(ending)) return filePath;
    // Not every system adds the extension; with it the name may be taken, and that must be asked too.
    proposed = `${filePath}${ending}`;
    if (!existsSync(proposed)) return proposed;
  }
}
