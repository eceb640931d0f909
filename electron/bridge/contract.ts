import { z } from 'zod';
import { SLICE_BYTES } from '../../renderer/core/parcel';
import { MAX_SNAPSHOT_BYTES } from '../../renderer/core/snapshot-layout';

/** What the window may remember unsealed: choices of look and paper, nothing about anyone. */
export const preferencesSchema = z.strictObject({
  language: z.enum(['en', 'es']).nullable(),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  density: z.enum(['roomy', 'compact']),
  paper: z.enum(['letter', 'a4']),
  /** Minutes without input until the vault locks, 1 to 30. */
  autoLockMinutes: z.int().min(1).max(30),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const bytes = (max: number) => z.instanceof(Uint8Array).refine((b) => b.byteLength <= max);
const nothing = z.undefined();

/** Largest sealed file that crosses the bridge, in bytes (`safety.md` 2.6: own backups). */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** Largest file for a partner that crosses the bridge, in bytes (`safety.md` 2.6), and how many at once. */
const MAX_SHARED_FILE_BYTES = 64 * 1024 * 1024;
const MAX_FILES_AT_ONCE = 32;

/** Most bytes that one call carries. */
export const MAX_BYTES_AT_ONCE = MAX_FILES_AT_ONCE * MAX_SHARED_FILE_BYTES;

/** Largest card of a group that crosses the bridge, in bytes. */
export const MAX_CARD_BYTES = 8 * 1024;

/** Largest picture that crosses the bridge, in bytes. */
export const MAX_PICTURE_BYTES = 20 * 1024 * 1024;

/** Largest table that crosses the bridge, in bytes. */
export const MAX_TABLE_BYTES = 64 * 1024 * 1024;

/** Largest calendar file that is read, in bytes. */
export const MAX_CALENDAR_BYTES = 5 * 1024 * 1024;

/** Largest file that is looked at in the shared folder, in bytes, and how many of them. */
export const MAX_FOLDER_FILE_BYTES = 64 * 1024 * 1024;
export const MAX_FOLDER_FILES = 500;

/** What the page calls a file in the shared folder: it never hears a path. Another one whenever the file changes. */
const folderHandle = z.string().regex(/^[0-9a-f]{16}$/);
/** SHA-256 of a file's bytes. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const howMany = z.int().min(0);

/** Which parcel, by its number, and a place in it, in bytes. */
const parcel = { parcel: howMany, from: howMany };

const paper = z.strictObject({ paper: z.enum(['letter', 'a4']), landscape: z.boolean() });

/** The only list of IPC channels: each one's argument and result. Both ends check against it. */
export const CHANNELS = {
  /**
   * Bytes of an argument that are more than a slice go ahead of it, slice by slice, and bytes of an answer come after
   * it; a parcel (`core/parcel.ts`) stands in their place. The page counts what it sends, the shell what it answers.
   */
  'send-slice': {
    argument: z.strictObject({ ...parcel, bytes: bytes(SLICE_BYTES) }),
    result: z.null(),
  },
  'fetch-slice': {
    argument: z.strictObject(parcel),
    result: z.strictObject({ bytes: bytes(SLICE_BYTES) }),
  },
  /** What is running. `sample`: started with --sample in a throw-away profile. `testRuntime`: not the pinned Electron. */
  'app-info': {
    argument: nothing,
    result: z.strictObject({
      version: z.string(),
      sample: z.boolean(),
      testRuntime: z.boolean(),
      locale: z.string(),
    }),
  },
  'get-preferences': { argument: nothing, result: preferencesSchema },
  'set-preferences': { argument: preferencesSchema, result: z.null() },
  /** Ends this window (and with it the worker and every key) and opens a fresh, locked one. */
  lock: { argument: nothing, result: z.null() },
  /**
   * The laptop stands at the door of an event, or does not any more: the window fills the screen, and waits longer
   * before it locks by itself. A fresh window stands at no door.
   */
  'stand-at-door': { argument: z.strictObject({ stands: z.boolean() }), result: z.null() },
  /** Closes this workspace and starts Convite again on the bundled sample, in a throw-away profile. */
  'open-sample': { argument: nothing, result: z.null() },
  /** A dialog to pick a .convite file; null when the person cancelled. */
  'open-exchange-file': {
    argument: nothing,
    result: z.union([
      z.null(),
      z.strictObject({ bytes: bytes(MAX_FILE_BYTES) }),
      z.strictObject({ error: z.enum(['too-large', 'not-a-file', 'unreadable']) }),
    ]),
  },
  /**
   * The file that the system asked us to open (double-click, second start), once; null when there is none. `card`: it
   * is a group's card.
   */
  'take-waiting-file': {
    argument: nothing,
    result: z.union([
      z.null(),
      z.strictObject({ bytes: bytes(MAX_FILE_BYTES) }),
      z.strictObject({ card: bytes(MAX_CARD_BYTES) }),
      z.strictObject({ error: z.enum(['too-large', 'not-a-file', 'unreadable']) }),
    ]),
  },
  /** A dialog to choose where, then a crash-safe write. */
  'save-exchange-file': {
    argument: z.strictObject({
      bytes: bytes(MAX_FILE_BYTES),
      fileName: z.string().regex(/^[a-z0-9-]{1,60}\.convite$/),
    }),
    result: z.enum(['saved', 'cancelled', 'disk-full', 'failed']),
  },
  /** A dialog to choose a folder, then each file crash-safely into it; `saved` of them when one can't be written. */
  'save-exchange-files': {
    argument: z.strictObject({
      files: z
        .array(
          z.strictObject({
            bytes: bytes(MAX_SHARED_FILE_BYTES),
            fileName: z.string().regex(/^[a-z0-9-]{1,60}\.convite$/),
          }),
        )
        .min(1)
        .max(MAX_FILES_AT_ONCE),
    }),
    result: z.strictObject({
      outcome: z.enum(['saved', 'cancelled', 'disk-full', 'failed']),
      saved: z.int().min(0).max(MAX_FILES_AT_ONCE),
    }),
  },
  /** Lays a sealed file ready to be dragged out of the window. It is removed by `clear-laid-out`, a lock or the next start. */
  'lay-out-file': {
    argument: z.strictObject({
      bytes: bytes(MAX_FILE_BYTES),
      fileName: z.string().regex(/^[a-z0-9-]{1,60}\.convite$/),
    }),
    result: z.enum(['ready', 'disk-full', 'failed']),
  },
  /** Lets the system go on with a drag that began in the window, with a file that was laid out. */
  'drag-file': {
    argument: z.strictObject({ fileName: z.string().regex(/^[a-z0-9-]{1,60}\.convite$/) }),
    result: z.null(),
  },
  'clear-laid-out': { argument: nothing, result: z.null() },
  /** A dialog to pick a group's card; null when the person cancelled. */
  'open-card-file': {
    argument: nothing,
    result: z.union([
      z.null(),
      z.strictObject({ bytes: bytes(MAX_CARD_BYTES) }),
      z.strictObject({ error: z.enum(['too-large', 'not-a-file', 'unreadable']) }),
    ]),
  },
  /** A dialog to pick a picture of a group's card; null when the person cancelled. */
  'open-picture-file': {
    argument: nothing,
    result: z.union([
      z.null(),
      z.strictObject({ bytes: bytes(MAX_PICTURE_BYTES) }),
      z.strictObject({ error: z.enum(['too-large', 'not-a-file', 'unreadable']) }),
    ]),
  },
  /** A dialog to choose where, then a crash-safe write of a group's card. */
  'save-card-file': {
    argument: z.strictObject({
      bytes: bytes(MAX_CARD_BYTES),
      fileName: z.string().regex(/^[a-z0-9-]{1,60}\.convite-card$/),
    }),
    result: z.enum(['saved', 'cancelled', 'disk-full', 'failed']),
  },
  /**
   * What lies in the shared folder; null when none was chosen. Asking starts the watching, and `FOLDER_CHANGED` tells
   * when to ask again. `name`: the last part of its path. `room`: `little` when a large file would not fit. `digest` is
   * null while a file still changes. Times in milliseconds since 1970, `seenFor` in seconds, 60 at most. What is left
   * out is counted.
   */
  'folder-files': {
    argument: nothing,
    result: z.union([
      z.null(),
      z.strictObject({ name: z.string().max(255), state: z.enum(['missing', 'unreadable']) }),
      z.strictObject({
        name: z.string().max(255),
        state: z.literal('watching'),
        room: z.enum(['enough', 'little', 'read-only']),
        files: z
          .array(
            z.strictObject({
              handle: folderHandle,
              digest: sha256.nullable(),
              size: howMany,
              changedAt: howMany,
              isConflict: z.boolean(),
              seenFor: howMany,
            }),
          )
          .max(MAX_FOLDER_FILES),
        tooLarge: howMany,
        tooMany: howMany,
        otherNames: howMany,
        unreadable: howMany,
      }),
    ]),
  },
  /** A file of the shared folder, or its first 64 KiB. `gone`: removed, or another one by now. */
  'read-folder-file': {
    argument: z.strictObject({ handle: folderHandle, part: z.enum(['head', 'whole']) }),
    result: z.union([
      z.strictObject({ bytes: bytes(MAX_FOLDER_FILE_BYTES) }),
      z.strictObject({ error: z.enum(['gone', 'too-large']) }),
    ]),
  },
  /** A crash-safe write into the shared folder, under a name that no other file has. */
  'drop-into-folder': {
    argument: z.strictObject({
      bytes: bytes(MAX_FOLDER_FILE_BYTES),
      fileName: z.string().regex(/^convite-[0-9a-f]{12}[.]convite$/),
    }),
    result: z.enum(['saved', 'no-folder', 'disk-full', 'failed']),
  },
  /** Removes a file from the shared folder, with copies of it, if its bytes are still those of the digest. */
  'remove-folder-file': {
    argument: z.strictObject({ handle: folderHandle, digest: sha256 }),
    result: z.enum(['removed', 'gone', 'changed', 'failed']),
  },
  /** A dialog to choose the one folder. `own-folder`: it is Convite's own. */
  'choose-shared-folder': {
    argument: nothing,
    result: z.enum(['chosen', 'cancelled', 'own-folder', 'failed']),
  },
  /** Forgets which folder it was. What lies in it stays. */
  'forget-shared-folder': { argument: nothing, result: z.enum(['forgotten', 'failed']) },
  /**
   * Keeps a snapshot of the sealed store in the app's own folder. `replaced`: it is a damaged store that another one is
   * about to replace. `not-kept`: this is a sample.
   */
  'save-snapshot': {
    argument: z.strictObject({ bytes: bytes(MAX_SNAPSHOT_BYTES), replaced: z.boolean() }),
    result: z.enum(['saved', 'not-kept', 'disk-full', 'failed']),
  },
  /** The newest snapshot, or the newest that is older than a time, in milliseconds since 1970. */
  'newest-snapshot': {
    argument: z.strictObject({ before: z.number().nullable() }),
    result: z.union([
      z.null(),
      z.strictObject({ at: z.number(), bytes: bytes(MAX_SNAPSHOT_BYTES) }),
    ]),
  },
  /** A dialog to pick a table (CSV, TSV, text, XLSX, vCard); null when the person cancelled. */
  'open-table-file': {
    argument: nothing,
    result: z.union([
      z.null(),
      z.strictObject({ bytes: bytes(MAX_TABLE_BYTES) }),
      z.strictObject({ error: z.enum(['too-large', 'not-a-file', 'unreadable']) }),
    ]),
  },
  /** A dialog to choose where, then a crash-safe write of a table in clear. */
  'save-table': {
    argument: z.strictObject({
      bytes: bytes(MAX_TABLE_BYTES),
      fileName: z.string().regex(/^[a-z0-9-]{1,60}\.csv$/),
    }),
    result: z.enum(['saved', 'cancelled', 'disk-full', 'failed']),
  },
  /** A dialog to choose where, then a crash-safe write of a chart of counts as a picture. */
  'save-chart-picture': {
    argument: z.strictObject({
      bytes: bytes(MAX_PICTURE_BYTES),
      fileName: z.string().regex(/^[a-z0-9-]{1,60}\.png$/),
    }),
    result: z.enum(['saved', 'cancelled', 'disk-full', 'failed']),
  },
  /** A dialog to pick a calendar file; null when the person cancelled. */
  'open-calendar-file': {
    argument: nothing,
    result: z.union([
      z.null(),
      z.strictObject({ bytes: bytes(MAX_CALENDAR_BYTES) }),
      z.strictObject({ error: z.enum(['too-large', 'not-a-file', 'unreadable']) }),
    ]),
  },
  /** A dialog to choose where, then a crash-safe write of a calendar file in clear. */
  'save-calendar-file': {
    argument: z.strictObject({
      bytes: bytes(MAX_TABLE_BYTES),
      fileName: z.string().regex(/^[a-z0-9-]{1,60}\.ics$/),
    }),
    result: z.enum(['saved', 'cancelled', 'disk-full', 'failed']),
  },
  /**
   * Opens the paper window, empty, for one sheet: the name of the line (a BroadcastChannel) over which it takes pages;
   * null when it did not open. One that waits for pages ends.
   */
  'open-paper': { argument: nothing, result: z.union([z.null(), z.uuid()]) },
  /** Ends the paper window that waits for pages, else the one that prints: it is `cancelled`. */
  'close-paper': { argument: nothing, result: z.null() },
  /** Sends what lies in the paper window to a printer, through the system's dialog. */
  'print-sheet': {
    argument: paper,
    result: z.enum(['printed', 'cancelled', 'no-printer', 'failed']),
  },
  /** A dialog to choose where, then what lies in the paper window as a tagged PDF. */
  'save-sheet-pdf': {
    argument: paper.extend({
      sheet: z.enum([
        'roster',
        'sign-in',
        'slips',
        'count-only',
        'shift-sheet',
        'badges',
        'leads',
        'recovery',
        'call-sheet',
        'members',
        'held',
        'consent',
        'map',
        'summary',
        'report',
        'brief',
        'letter',
      ]),
    }),
    result: z.enum(['saved', 'cancelled', 'disk-full', 'failed']),
  },
} as const;

export type Channel = keyof typeof CHANNELS;
export type Argument<C extends Channel> = z.infer<(typeof CHANNELS)[C]['argument']>;
export type Reply<C extends Channel> = z.infer<(typeof CHANNELS)[C]['result']>;

/** What `window.bridge` offers: one function a channel, and word that a file waits or that the folder changed. */
export type Bridge = {
  call<C extends Channel>(
    channel: C,
    ...argument: Argument<C> extends undefined ? [] : [Argument<C>]
  ): Promise<Reply<C>>;
  /** Tells when the system asked us to open a file while running. Returns its own undo. */
  onFileWaiting(listener: () => void): () => void;
  /** Tells when the shared folder is worth another look. Returns its own undo. */
  onFolderChanged(listener: () => void): () => void;
};
