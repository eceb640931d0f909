import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { isCardFile } from './arguments';
import {
  type Argument,
  MAX_CALENDAR_BYTES,
  MAX_CARD_BYTES,
  MAX_FILE_BYTES,
  MAX_PICTURE_BYTES,
  MAX_TABLE_BYTES,
  type Reply,
} from './bridge/contract';
import { writeCrashSafely } from './crash-safe-write';
import type { DialogWords } from './dialog-words';
import { readRegularFile } from './read-regular-file';
import { askWhereToSave } from './save-place';

/** How the names of tables end that Convite reads. */
const TABLE_ENDINGS = ['csv', 'tsv', 'txt', 'xlsx', 'vcf', 'vcard'];

/** Lets the person pick a sealed file and reads it. Null when they cancelled. */
export async function openExchangeFile(
  window: BrowserWindow,
  words: DialogWords,
): Promise<Reply<'open-exchange-file'>> {
  const file = await askWhatToOpen(window, words.openExchange, words.exchangeFiles, ['convite']);
  return file === null ? null : readExchangeFile(file);
}

/** Lets the person pick a table and reads it. Null when they cancelled. */
export async function openTableFile(
  window: BrowserWindow,
  words: DialogWords,
): Promise<Reply<'open-table-file'>> {
  const file = await askWhatToOpen(window, words.openTable, words.tableFiles, TABLE_ENDINGS);
  if (file === null) return null;
  const read = await readRegularFile(file, MAX_TABLE_BYTES);
  return read.ok ? { bytes: read.value } : { error: read.error.type };
}

/** Lets the person pick a calendar file and reads it. Null when they cancelled. */
export async function openCalendarFile(
  window: BrowserWindow,
  words: DialogWords,
): Promise<Reply<'open-calendar-file'>> {
  const file = await askWhatToOpen(window, words.openCalendar, words.calendarFiles, ['ics']);
  if (file === null) return null;
  const read = await readRegularFile(file, MAX_CALENDAR_BYTES);
  return read.ok ? { bytes: read.value } : { error: read.error.type };
}

/** Asks where, then writes a calendar file there in clear, crash-safely. */
export async function saveCalendarFile(
  window: BrowserWindow,
  words: DialogWords,
  { bytes, fileName }: Argument<'save-calendar-file'>,
): Promise<Reply<'save-calendar-file'>> {
  const target = await askWhereToSave(window, {
    title: words.saveCalendar,
    proposed: fileName,
    extension: 'ics',
    kind: words.calendarFiles,
  });
  return target === null ? 'cancelled' : save(target, bytes);
}

/** Lets the person pick a group's card and reads it. Null when they cancelled. */
export async function openCardFile(
  window: BrowserWindow,
  words: DialogWords,
): Promise<Reply<'open-card-file'>> {
  const file = await askWhatToOpen(window, words.openCard, words.cardFiles, ['convite-card']);
  if (file === null) return null;
  const read = await readRegularFile(file, MAX_CARD_BYTES);
  return read.ok ? { bytes: read.value } : { error: read.error.type };
}

/** Lets the person pick a picture of a card's QR code and reads it. Null when they cancelled. */
export async function openPictureFile(
  window: BrowserWindow,
  words: DialogWords,
): Promise<Reply<'open-picture-file'>> {
  const file = await askWhatToOpen(window, words.openPicture, words.pictureFiles, [
    'png',
    'jpg',
    'jpeg',
  ]);
  if (file === null) return null;
  const read = await readRegularFile(file, MAX_PICTURE_BYTES);
  return read.ok ? { bytes: read.value } : { error: read.error.type };
}

/** Reads what the system asked us to open: a sealed file, or a group's card. */
export async function readWaitingFile(
  file: string,
): Promise<NonNullable<Reply<'take-waiting-file'>>> {
  if (!isCardFile(file)) return readExchangeFile(file);
  const read = await readRegularFile(file, MAX_CARD_BYTES);
  return read.ok ? { card: read.value } : { error: read.error.type };
}

/** Asks where, then writes a group's card there, crash-safely. */
export async function saveCardFile(
  window: BrowserWindow,
  words: DialogWords,
  { bytes, fileName }: Argument<'save-card-file'>,
): Promise<Reply<'save-card-file'>> {
  const target = await askWhereToSave(window, {
    title: words.saveCard,
    proposed: fileName,
    extension: 'convite-card',
    kind: words.cardFiles,
  });
  return target === null ? 'cancelled' : save(target, bytes);
}

async function askWhatToOpen(
  window: BrowserWindow,
  title: string,
  kind: string,
  extensions: string[],
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters: [{ name: kind, extensions }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Reads a sealed file that was picked, or that the system asked us to open. */
async function readExchangeFile(file: string): Promise<NonNullable<Reply<'open-exchange-file'>>> {
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

/** Asks for a folder, then writes the files there one after the other, each crash-safely. Stops at the first that can't be. */
export async function saveExchangeFiles(
  window: BrowserWindow,
  words: DialogWords,
  { files }: Argument<'save-exchange-files'>,
): Promise<Reply<'save-exchange-files'>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.saveAllExchange,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return { outcome: 'cancelled', saved: 0 };
  for (const [saved, { bytes, fileName }] of files.entries()) {
    const outcome = await save(path.join(folder, fileName), bytes);
    if (outcome !== 'saved') return { outcome, saved };
  }
  return { outcome: 'saved', saved: files.length };
}

/** Asks where, then writes a table there in clear, crash-safely. */
export async function saveTable(
  window: BrowserWindow,
  words: DialogWords,
  { bytes, fileName }: Argument<'save-table'>,
): Promise<Reply<'save-table'>> {
  const target = await askWhereToSave(window, {
    title: words.saveTable,
    proposed: fileName,
    extension: 'csv',
    kind: words.csvFiles,
  });
  return target === null ? 'cancelled' : save(target, bytes);
}

/** Asks where, then writes a chart there as a picture, crash-safely. */
export async function saveChartPicture(
  window: BrowserWindow,
  words: DialogWords,
  { bytes, fileName }: Argument<'save-chart-picture'>,
): Promise<Reply<'save-chart-picture'>> {
  const target = await askWhereToSave(window, {
    title: words.savePicture,
    proposed: fileName,
    extension: 'png',
    kind: words.pngFiles,
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
