import type { EditableKind } from '../model/kinds';

/** What a journal entry did, as a word for the screen to put into words. Never names a person. */
export type JournalLabel =
  | `${EditableKind}-added`
  | `${EditableKind}-edited`
  | `${EditableKind}-deleted`
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
  | 'members-changed'
  | 'members-merged'
  | 'pair-judged'
  | 'moved-on-ladder'
  | 'calls-planned'
  | 'call-recorded'
  | 'calls-removed'
  | 'table-imported'
  | 'table-exported'
  | 'retention-set'
  | 'hold-started'
  | 'hold-ended'
  | 'reduced'
  | 'workspace-created'
  | 'workspace-edited'
  | 'card-made'
  | 'partner-added'
  | 'partner-changed'
  | 'partner-verified'
  | 'partner-revoked'
  | 'partner-keys-kept'
  | 'file-exported'
  | 'file-imported'
  | 'undone';
