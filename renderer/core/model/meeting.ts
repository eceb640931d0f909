import { z } from 'zod';
import { defineKind } from './define-kind';
import { choice, date, flag, line, prose, reference, referenceElement, time } from './parts';
import {
  ASK_ANSWERS,
  COMMITMENT_STATES,
  FACT_TOPICS,
  LANGUAGES,
  MEETING_KINDS,
  MEETING_SHARING,
  PRESS_ALLOWED,
  TONES,
} from './vocabulary';

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
    language: z.enum(LANGUAGES).nullable().default(null),
    interpreter: flag(),
    requestedOn: date(),
    confirmedBy: line(100),
    /** Whether it was recorded; never the sound. */
    recorded: flag(),
    press: choice(PRESS_ALLOWED, ''),
    /** What partner groups may see of it. */
    sharing: choice(MEETING_SHARING, 'all'),
    theirSide: prose(1_000),
    ourSide: prose(1_000),
    tone: choice(TONES, ''),
    learned: prose(),
    theirQuestions: prose(),
    /** What it felt like, apart from what was said. */
    impressions: prose(2_000),
    /** Stories that were told, by title only: never whose they are. */
    stories: prose(1_000),
    materialsLeft: prose(1_000),
    materialsPromised: prose(1_000),
    thanksSentOn: date(),
    /** The letter that restates what was promised. */
    letterSentOn: date(),
    nextMeetingOn: date(),
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
    /** The words of the library that it was asked with; null for words of its own. */
    text: reference(),
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

/** An ask as the group words it for everyone, in both languages. */
export const askTextKind = defineKind(
  'ask-text',
  {
    wordsEn: prose(2_000),
    wordsEs: prose(2_000),
    topic: choice(FACT_TOPICS, 'other'),
    /** No longer offered; meetings that used it keep it. */
    retired: flag(),
  },
  {},
);
export type AskText = ReturnType<typeof askTextKind.read>;

/** A change of a promise's state, with what shows it. The promise holds the latest. */
export const commitmentStepKind = defineKind(
  'commitment-step',
  {
    commitment: reference(),
    /** How many steps came before it. */
    order: z.int().min(0).max(1_000).default(0),
    state: choice(COMMITMENT_STATES, 'open'),
    evidence: prose(2_000),
    date: date(),
    by: line(100),
  },
  {},
);
export type CommitmentStep = ReturnType<typeof commitmentStepKind.read>;
