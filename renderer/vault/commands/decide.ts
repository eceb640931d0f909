import type { Command } from '../vault';
import { addRecord } from './add-record';
import { addWalkIn } from './add-walk-in';
import { changeFact } from './change-fact';
import { closeEvent } from './close-event';
import type { CommandContext } from './context';
import type { CommandOf, Decided } from './decision';
import { deleteRecords } from './delete-records';
import { editAttendance } from './edit-attendance';
import { editRecord } from './edit-record';
import { editWorkspace } from './edit-workspace';
import { inviteMembers } from './invite-members';
import { logMeeting } from './log-meeting';
import { markAttendance } from './mark-attendance';
import { recordRsvp } from './record-rsvp';
import { removeFromEvent } from './remove-from-event';
import { settleCommitment } from './settle-commitment';

/** Commands that are decided from the records. Undo is not: it is the journal's. */
export type DecidedCommand = Exclude<Command, { readonly type: 'undo' }>;

const DECIDE: {
  readonly [T in DecidedCommand['type']]: (
    command: CommandOf<T>,
    context: CommandContext,
  ) => Decided;
} = {
  'add-record': addRecord,
  'edit-record': editRecord,
  'delete-records': deleteRecords,
  'invite-members': inviteMembers,
  'record-rsvp': recordRsvp,
  'mark-attendance': markAttendance,
  'edit-attendance': editAttendance,
  'remove-from-event': removeFromEvent,
  'add-walk-in': addWalkIn,
  'close-event': closeEvent,
  'log-meeting': logMeeting,
  'change-fact': changeFact,
  'settle-commitment': settleCommitment,
  'edit-workspace': editWorkspace,
};

/** What a command would write, or why it can't. Reads the records and writes nothing. */
export const decide = (command: DecidedCommand, context: CommandContext): Decided =>
  (DECIDE[command.type] as (command: DecidedCommand, context: CommandContext) => Decided)(
    command,
    context,
  );
