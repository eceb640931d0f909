import { type BrowserWindow, dialog } from 'electron';
import { type Argument, MAX_FILE_BYTES, type Reply } from './bridge/contract';
import { writeCrashSafely } from './crash-safe-write';
import type { DialogWords } from './dialog-words';
import { readRegularFile } from './read-regular-file';
import { askWhereToSave } from './save-place';

/** Lets the person pick a sealed file and reads it. Null when they cancelled. */
export async function openExchangeFile(
  window: BrowserWindow,
  words: DialogWords,
): Promise<Reply<'open-exchange-file'>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.openExchange,
    filters: [{ name: words.exchangeFiles, extensions: ['convite'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  const [file] = filePaths;
  return canceled || file === undefined ? null : readExchangeFile(file);
}

/** Reads a sealed file that was picked, or that the system asked us to open. */
export async function readExchangeFile(
  file: string,
): Promise<NonNullable<Reply<'open-exchange-file'>>> {
  const read = await readRegularFile(file, MAX_FILE_BYTES);
  return read.ok ? { bytes: read.value } : { error: read.error.type };
}

/** Asks where, then writes there crash-safely. */
export async function saveExchangeFile(
  window: BrowserWindow,
  words: DialogWords,
  { bytes, fileName }: Argument<'save-exchange-file'>,
): Promise<Reply<'save-exchange-file'>> {
  const target = await askWhereToSave(window, {
    title: words.saveExchange,
    proposed: fileName,
    extension: 'convite',
    kind: words.exchangeFiles,
  });
  return target === null ? 'cancelled' : save(target, bytes);
}

/** Writes crash-safely and answers in the bridge's words. */
export async function save(
  target: string,
  bytes: Uint8Array,
): Promise<'saved' | 'disk-full' | 'failed'> {
  const written = await writeCrashSafely(target, bytes);
  if (written.ok) return 'saved';
  return written.error.type === 'disk-full' ? 'disk-full' : 'failed';
}
