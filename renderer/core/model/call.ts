import { z } from 'zod';
import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { choice, date, flag, line, prose, reference, time } from './parts';
import { CALL_OUTCOMES, CALL_PURPOSES } from './vocabulary';

/** A round of calls: to invite, to confirm, on the day of an event, or to ask how people are (`organizing.md` 2.7). */
export const callRoundKind = defineKind(
  'call-round',
  {
    purpose: choice(CALL_PURPOSES, 'invite'),
    event: reference(),
    title: line(),
    /** The day by which everyone should have been called. */
    due: date(),
    /** What callers say, in the language of the person they call. */
    scriptEn: prose(2_000),
    scriptEs: prose(2_000),
    closed: flag(),
  },
  {},
);
export type CallRound = ReturnType<typeof callRoundKind.read>;

/**
 * One person to be called in one round, by one caller, with what came of the latest try. Its id derives
 * from round and member (`callId`), so that nobody stands twice in a round.
 */
export const callKind = defineKind(
  'call',
  {
    round: reference(),
    member: reference(),
    /**
     * The call's place in its round, from 1, given once and never to another while the round lasts: what is
     * printed beside the name, so that a paper sheet can be typed back later. 0: from a time before numbers.
     */
    number: z.int().min(0).max(99_999).default(0),
    /** Who calls, as the group calls them; empty while nobody does. */
    caller: line(100),
    /** Null until someone tried. */
    outcome: z.enum(CALL_OUTCOMES).nullable().default(null),
    attempts: z.int().min(0).max(99).default(0),
    date: date(),
    time: time(),
    /** When to call again; only with the outcome `call-back`. */
    callBackOn: date(),
    note: line(300),
    /** The caller asks an organizer to take over. */
    needsOrganizer: flag(),
  },
  {},
);
export type Call = ReturnType<typeof callKind.read>;

/** The id of a member's call in a round. */
export const callId = (round: RecordId, member: RecordId): RecordId =>
  idFromText(`convite call\n${round}\n${member}`);
