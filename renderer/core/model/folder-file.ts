import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { choice, date, line } from './parts';

/** What this laptop knows of a file in the shared folder, by the SHA-256 of its bytes. Never exported. */
export const folderFileKind = defineKind(
  'folder-file',
  {
    /** SHA-256 of the file's bytes, 64 hex digits. */
    digest: line(64),
    /** `mine`: this laptop put it there. `not-ours`: sealed to others. */
    state: choice(['mine', 'taken', 'dismissed', 'not-ours', 'damaged'], 'dismissed'),
    /** When it was noted. */
    date: date(),
    /** Of a file of ours: the name of the group it is for, empty under a passphrase; and the last day to keep it. */
    partner: line(100),
    expiresOn: date(),
  },
  {},
);
export type FolderFile = ReturnType<typeof folderFileKind.read>;

/** The id of what is known of a file. */
export const folderFileId = (digest: string): RecordId =>
  idFromText(`convite folder-file\n${digest}`);
