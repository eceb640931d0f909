import { err, ok } from '../../core/result';
import { holdOf, isErasing } from '../retention/legal-hold';
import type { Command } from '../vault';
import { addRecord } from './add-record';
import { addWalkIn } from './add-walk-in';
import { adoptMembers } from './adopt-members';
import { arrangeLadder } from './arrange-ladder';
import { assignCalls } from './assign-calls';
import { changeFact } from './change-fact';
import { changeMembers } from './change-members';
import { checkIn } from './check-in';
import { closeCall } from './close-call';
import { closeEvent } from './close-event';
import type { CommandContext } from './context';
import { countHeads } from './count-heads';
import type { CommandOf, Decided } from './decision';
import { declineDoor } from './decline-door';
import { deleteIncident } from './delete-incident';
import { deleteRecords } from './delete-records';
import { dismissFolderFile } from './dismiss-folder-file';
import { editAttendance } from './edit-attendance';
import { editRecord } from './edit-record';
import { editWorkspace } from './edit-workspace';
import { endHold } from './end-hold';
import { forgetLaw } from './forget-law';
import { forgetVerdict } from './forget-verdict';
import { removeHeadcount, setHeadcount } from './headcount-set';
import { inviteMembers } from './invite-members';
import { joinGroup } from './join-group';
import { judgePair } from './judge-pair';
import { keepPartnerKeys } from './keep-partner-keys';
import { keepSheet } from './keep-sheet';
import { logCall } from './log-call';
import { logIncident } from './log-incident';
import { logMeeting } from './log-meeting';
import { markAttendance } from './mark-attendance';
import { mergeMembers } from './merge-members';
import { moveIncident } from './move-incident';
import { moveOnLadder } from './move-on-ladder';
import { planCalls } from './plan-calls';
import { recordCall } from './record-call';
import { recordRsvp } from './record-rsvp';
import { reduce } from './reduce';
import { reduceExpired, reduceRefused } from './reduce-expired';
import { removeCalls } from './remove-calls';
import { removeFromEvent } from './remove-from-event';
import { removeRung } from './remove-rung';
import { reopenEvent } from './reopen-event';
import { revokePartner } from './revoke-partner';
import { matchRides } from './ride-match';
import { editSeries, planSeriesShifts } from './series-edit';
import { extendSeries } from './series-extend';
import { bringDayBack, changeRepeat, deleteSeries, endSeries } from './series-reshape';
import { beginEvent, repeatEvent, saveTemplate, startSeries } from './series-start';
import { setLaw } from './set-law';
import { setPartnerPolicy } from './set-partner-policy';
import { setRetention } from './set-retention';
import { settleCommitment } from './settle-commitment';
import { settleSuggestions } from './settle-suggestions';
import { giveShift } from './shift-give';
import { shredSheet } from './shred-sheet';
import { startHold } from './start-hold';
import { startRound } from './start-round';
import { takeCalendar } from './take-calendar';
import { takeCall } from './take-call';
import { takeList } from './take-list';
import { arrangeTerms, putAwayTerm, saveTerm } from './term-save';
import { typeBackSheet } from './type-back-sheet';
import { typeBackWalkIn } from './type-back-walk-in';
import { verifyPartner } from './verify-partner';
import { setWaiting } from './waitlist-set';
import { withSettled } from './with-settled';

/** Commands that are decided from the records. Undoing and withdrawing are not: they are the journal's. */
export type DecidedCommand = Exclude<
  Command,
  { readonly type: 'undo' | 'withdraw-partner' | 'withdraw-file' }
>;

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
  'give-shift': giveShift,
  'set-waiting': setWaiting,
  'match-rides': matchRides,
  'save-term': saveTerm,
  'put-away-term': putAwayTerm,
  'arrange-terms': arrangeTerms,
  'add-walk-in': addWalkIn,
  'check-in': checkIn,
  'count-heads': countHeads,
  'decline-door': declineDoor,
  'close-event': closeEvent,
  'reopen-event': reopenEvent,
  'type-back-walk-in': typeBackWalkIn,
  'type-back-sheet': typeBackSheet,
  'shred-sheet': shredSheet,
  'set-headcount': setHeadcount,
  'remove-headcount': removeHeadcount,
  'begin-event': beginEvent,
  'start-series': startSeries,
  'repeat-event': repeatEvent,
  'edit-series': editSeries,
  'plan-series-shifts': planSeriesShifts,
  'change-repeat': changeRepeat,
  'end-series': endSeries,
  'bring-day-back': bringDayBack,
  'delete-series': deleteSeries,
  'extend-series': extendSeries,
  'save-template': saveTemplate,
  'take-calendar': takeCalendar,
  'log-meeting': logMeeting,
  'change-fact': changeFact,
  'settle-commitment': settleCommitment,
  'edit-workspace': editWorkspace,
  'change-members': changeMembers,
  'merge-members': mergeMembers,
  'judge-pair': judgePair,
  'forget-verdict': forgetVerdict,
  'move-on-ladder': moveOnLadder,
  'arrange-ladder': arrangeLadder,
  'remove-rung': removeRung,
  'log-call': logCall,
  'plan-calls': planCalls,
  'start-round': startRound,
  'assign-calls': assignCalls,
  'record-call': recordCall,
  'remove-calls': removeCalls,
  'set-retention': setRetention,
  'start-hold': startHold,
  'dismiss-folder-file': dismissFolderFile,
  'verify-partner': verifyPartner,
  'revoke-partner': revokePartner,
  'keep-partner-keys': keepPartnerKeys,
  'keep-sheet': keepSheet,
  'join-group': joinGroup,
  'close-call': closeCall,
  'delete-incident': deleteIncident,
  'log-incident': logIncident,
  'move-incident': moveIncident,
  'take-call': takeCall,
  'set-law': setLaw,
  'take-list': takeList,
  'forget-law': forgetLaw,
  'set-partner-policy': setPartnerPolicy,
  'settle-suggestions': settleSuggestions,
  'end-hold': endHold,
  reduce: reduce,
  'reduce-expired': reduceExpired,
  'reduce-refused': reduceRefused,
  'adopt-members': adoptMembers,
};

/** Every command that is decided here, by name. */
export const COMMAND_NAMES = Object.keys(DECIDE) as readonly DecidedCommand['type'][];

/** What a command would write, or why it can't. Reads the records and writes nothing. A legal hold stops whatever erases. */
export function decide(command: DecidedCommand, context: CommandContext): Decided {
  const decided = (
    DECIDE[command.type] as (command: DecidedCommand, context: CommandContext) => Decided
  )(command, context);
  if (!decided.ok) return decided;
  if (isErasing(decided.value.changes) && holdOf(context.set)) return err({ type: 'legal-hold' });
  return ok(withSettled(decided.value, context));
}
