import { z } from 'zod';
import { defineKind } from './define-kind';
import { choice, date, flag, line, prose, reference, referenceElement, time } from './parts';
import { ASK_ANSWERS, COMMITMENT_STATES, MEETING_KINDS, TONES } from './vocabulary';

/** A meeting with an official (`domain.md` 1.4). To save it: official, date and the follow-up's owner. */
export const meetingKind = defineKind(
  'meeting',
  {
    official: reference(),
    agency: reference(),
    kind: choice(MEETING_KINDS, 'private-meeting'),
    date: date(),
    startTime: time(),
    endTime: time(),
    place: line(),
    interpreter: flag(),
    theirSide: prose(1_000),
    ourSide: prose(1_000),
    tone: choice(TONES, ''),
    learned: prose(),
    theirQuestions: prose(),
    followUpOwner: line(100),
    followUpDue: date(),
  },
  { groups: referenceElement, delegates: referenceElement },
);
export type Meeting = ReturnType<typeof meetingKind.read>;

/** One thing asked at a meeting, in the words that were used, and the answer. `order` sorts asks of a meeting. */
export const askKind = defineKind(
  'ask',
  {
    meeting: reference(),
    order: z.int().min(0).max(1_000).default(0),
    words: prose(2_000),
    answer: choice(ASK_ANSWERS, 'not-raised'),
    reason: prose(2_000),
    quote: prose(2_000),
    heardBy: line(100),
  },
  {},
);
export type Ask = ReturnType<typeof askKind.read>;

/** A promise made at a meeting, by them or by us. Its state changes only with a note of evidence. */
export const commitmentKind = defineKind(
  'commitment',
  {
    meeting: reference(),
    official: reference(),
    agency: reference(),
    by: choice(['them', 'us'], 'them'),
    text: prose(2_000),
    due: date(),
    owner: line(100),
    state: choice(COMMITMENT_STATES, 'open'),
    evidence: prose(2_000),
    evidenceDate: date(),
  },
  {},
);
export type Commitment = ReturnType<typeof commitmentKind.read>;
