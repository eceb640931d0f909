import type { Channel } from './contract';

// A record, so that a channel missing here does not compile. It exists because the
// preload must know the names without carrying the schemas and their library.
const names: Record<Channel, true> = {
  'send-slice': true,
  'fetch-slice': true,
  'app-info': true,
  'get-preferences': true,
  'set-preferences': true,
  lock: true,
  'stand-at-door': true,
  'open-sample': true,
  'open-exchange-file': true,
  'take-waiting-file': true,
  'save-exchange-file': true,
  'save-exchange-files': true,
  'lay-out-file': true,
  'drag-file': true,
  'clear-laid-out': true,
  'open-card-file': true,
  'save-card-file': true,
  'open-picture-file': true,
  'open-table-file': true,
  'save-table': true,
  'open-calendar-file': true,
  'save-calendar-file': true,
  'folder-files': true,
  'read-folder-file': true,
  'drop-into-folder': true,
  'remove-folder-file': true,
  'choose-shared-folder': true,
  'forget-shared-folder': true,
  'save-snapshot': true,
  'newest-snapshot': true,
  'save-chart-picture': true,
  'open-paper': true,
  'close-paper': true,
  'print-sheet': true,
  'save-sheet-pdf': true,
};

/** Every channel of the contract, by name. */
export const CHANNEL_NAMES: readonly string[] = Object.keys(names);

/** The messages that go the other way, and carry nothing: a file waits to be taken, the shared folder changed. */
export const FILE_WAITING = 'file-waiting';
export const FOLDER_CHANGED = 'folder-changed';
