import type { KindName } from '../model/kinds';

/** Kinds that a form may add, edit and delete directly. */
type FormKind = Exclude<KindName, 'workspace' | 'exchange-log' | 'identity' | 'attendance'>;

/** What a journal entry did, as a word for the screen to put into words. Never names a person. */
export type JournalLabel =
  | `${FormKind}-added`
  | `${FormKind}-edited`
  | `${FormKind}-deleted`
  | 'members-invited'
  | 'rsvp-recorded'
  | 'attendance-marked'
  | 'attendance-edited'
  | 'removed-from-event'
  | 'walk-in-added'
  | 'event-closed'
  | 'meeting-logged'
  | 'fact-changed'
  | 'commitment-settled'
  | 'workspace-created'
  | 'workspace-edited'
  | 'file-exported'
  | 'file-imported'
  | 'undone';
