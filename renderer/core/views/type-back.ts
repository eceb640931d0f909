import { displayName } from '../matching/names';
import type { Sheet } from '../model/sheet';
import type { RecordId } from '../record';
import type { PaperSheet, TypeBackLine, TypeBackView } from './after-views';
import { attendeesOf } from './attendee-name';
import { sortedByKey } from './order';
import type { Records } from './records';
import { rowCode } from './roster';
import { isExpected } from './turnout';

/** Sheets whose rows say who came. The others have nothing to type back. */
const TYPED_BACK: readonly Sheet['kind'][] = ['sign-in', 'slips', 'roster', 'shift-sheet'];

/** Blank rows that a list as it is now is taken to have. */
const BLANK_ROWS = 99;

/** The printed rows of a sheet, or of the event's list as it is now; null when there is no such event. */
export function answerTypeBack(
  records: Records,
  query: { readonly event: RecordId; readonly sheet: RecordId | null },
): TypeBackView | null {
  const event = records.one('event', query.event);
  if (!event) return null;
  const sheets = sortedByKey(records.by('sheet', 'event', event.id), printed).reverse();
  const sheet = sheets.find(({ id }) => id === query.sheet) ?? null;
  const rows = sheet
    ? sheet.rows
    : attendeesOf(records, event.id)
        .filter(({ attendance }) => attendance.rsvp !== 'no' || attendance.mark !== 'blank')
        .map(({ attendance }) => attendance.id);
  return {
    event,
    sheets: sheets.map((one) => paperSheet(records, one)),
    sheet,
    lines: rows.map((id, row) => line(records, id, row)),
    blankRows: sheet ? (sheet.blankRows ?? 0) : BLANK_ROWS,
  };
}

const printed = ({ printedOn, printedAt, id }: Sheet): string => `${printedOn} ${printedAt} ${id}`;

function paperSheet(records: Records, sheet: Sheet): PaperSheet {
  const marks = sheet.rows.flatMap((id) => records.one('attendance', id)?.mark ?? []);
  return {
    sheet,
    isTypedBack: TYPED_BACK.includes(sheet.kind),
    people: marks.length,
    marked: marks.filter((mark) => mark !== 'blank').length,
  };
}

function line(records: Records, id: RecordId, row: number): TypeBackLine {
  const attendance = records.one('attendance', id);
  const member = attendance && records.one('member', attendance.member);
  return {
    code: rowCode(row),
    attendance: id,
    name: member ? displayName(member) : (attendance?.walkInName ?? ''),
    mark: attendance?.mark ?? null,
    isExpected: attendance ? isExpected(attendance.rsvp, attendance.waiting) : false,
  };
}
