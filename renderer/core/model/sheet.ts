import { z } from 'zod';
import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { choice, count, date, line, reference, time } from './parts';
import { SHEET_KINDS } from './vocabulary';

/** Most people on one sheet. */
const MOST_SHEET_ROWS = 5_000;

/** A sheet of paper that was printed for an event: where it is typed back from, and what became of it. */
export const sheetKind = defineKind(
  'sheet',
  {
    event: reference(),
    kind: choice(SHEET_KINDS, 'roster'),
    /** What stands on every page of it: two groups of four characters. */
    code: line(20),
    printedOn: date(),
    printedAt: time(),
    /** The day by which the paper is to be destroyed, as it stands on it. */
    destroyBy: date(),
    /** The attendance of each coded row, in order: `A01` is the first. Blank rows follow. */
    rows: z.array(z.uuid()).max(MOST_SHEET_ROWS).default([]),
    blankRows: count(1_000),
    /** The day on which it was typed back, and by whom; empty until then. */
    typedOn: date(),
    typedBy: line(100),
    /** The day on which the paper was destroyed, and the initials of who did it; empty until then. */
    shreddedOn: date(),
    shreddedBy: line(20),
  },
  {},
);
export type Sheet = ReturnType<typeof sheetKind.read>;

/** The id of a sheet that was printed for an event: the same sheet printed again is the same record. */
export const printedSheetId = (event: RecordId, kind: Sheet['kind'], code: string): RecordId =>
  idFromText(`convite sheet\n${event}\n${kind}\n${code}`);
