import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchReason, MatchStrength } from '../core/matching/match';
import type { GROUP_COLORS } from '../core/model/group';
import {
  type AGENCY_TYPES,
  type ASK_ANSWERS,
  type ATTENDANCE_MARKS,
  type CALL_OUTCOMES,
  type CALL_PURPOSES,
  type COMMITMENT_STATES,
  type CONFIDENCE,
  type CONSENT_PURPOSES,
  type CONSENT_WAYS,
  type CONTEST_KINDS,
  EVENT_KINDS,
  type FACT_TOPICS,
  LANGUAGES,
  type MEETING_KINDS,
  type NEEDS,
  type PHOTO_CONSENT,
  type PURGE_SUBJECTS,
  ROLES,
  type RSVP_ANSWERS,
  type SOURCE_KINDS,
  type STATEMENT_KINDS,
  type TONES,
  type VERDICTS,
} from '../core/model/vocabulary';

type Word<List extends readonly string[]> = List[number];

const isOne = <List extends readonly string[]>(list: List, word: string): word is Word<List> =>
  list.includes(word);

/** Remembers a word's translation: a list asks for the same few hundreds of times a keystroke. */
function remembered<Key, Word>(say: (key: Key) => Word): (key: Key) => Word {
  const kept = new Map<Key, Word>();
  return (key) => {
    let word = kept.get(key);
    if (word === undefined) {
      word = say(key);
      kept.set(key, word);
    }
    return word;
  };
}

/** The words of the vocabulary in one language. Roles and languages that are not on the lists show as they are written. */
export function termsIn(t: TFunction<'terms'>) {
  return {
    language: remembered((code: string | null): string =>
      code === null ? '' : isOne(LANGUAGES, code) ? t(`language.${code}`) : code,
    ),
    eventKind: remembered((kind: string): string =>
      isOne(EVENT_KINDS, kind) ? t(`eventKind.${kind}`) : kind,
    ),
    role: remembered((role: string): string => (isOne(ROLES, role) ? t(`role.${role}`) : role)),
    rsvp: (answer: Word<typeof RSVP_ANSWERS>): string => t(`rsvp.${answer}`),
    mark: (mark: Word<typeof ATTENDANCE_MARKS>): string => t(`mark.${mark}`),
    consent: (consent: Word<typeof PHOTO_CONSENT>): string => t(`consent.${consent}`),
    consentPurpose: (purpose: Word<typeof CONSENT_PURPOSES>): string =>
      t(`consentPurpose.${purpose}`),
    consentWay: (way: Word<typeof CONSENT_WAYS>): string => t(`consentWay.${way}`),
    need: (need: Word<typeof NEEDS>): string => t(`need.${need}`),
    verdict: (verdict: Word<typeof VERDICTS>): string => t(`verdict.${verdict}`),
    callPurpose: (purpose: Word<typeof CALL_PURPOSES>): string => t(`callPurpose.${purpose}`),
    callOutcome: (outcome: Word<typeof CALL_OUTCOMES>): string => t(`callOutcome.${outcome}`),
    retentionSubject: (subject: Word<typeof PURGE_SUBJECTS>): string =>
      t(`retentionSubject.${subject}`),
    matchStrength: (strength: MatchStrength): string => t(`matchStrength.${strength}`),
    matchReason: (reason: MatchReason): string => t(`matchReason.${reason}`),
    agencyType: (type: Word<typeof AGENCY_TYPES>): string => t(`agencyType.${type}`),
    topic: (topic: Word<typeof FACT_TOPICS>): string => t(`topic.${topic}`),
    confidence: (confidence: Word<typeof CONFIDENCE>): string => t(`confidence.${confidence}`),
    sourceKind: (kind: Word<typeof SOURCE_KINDS>): string => t(`sourceKind.${kind}`),
    meetingKind: (kind: Word<typeof MEETING_KINDS>): string => t(`meetingKind.${kind}`),
    answer: (answer: Word<typeof ASK_ANSWERS>): string => t(`answer.${answer}`),
    tone: (tone: Word<typeof TONES>): string => t(tone === '' ? 'tone.none' : `tone.${tone}`),
    commitmentState: (state: Word<typeof COMMITMENT_STATES>): string =>
      t(`commitmentState.${state}`),
    contestKind: (kind: Word<typeof CONTEST_KINDS>): string => t(`contestKind.${kind}`),
    statementKind: (kind: Word<typeof STATEMENT_KINDS>): string => t(`statementKind.${kind}`),
    by: (by: 'them' | 'us'): string => t(`by.${by}`),
    groupColor: (color: Word<typeof GROUP_COLORS>): string => t(`groupColor.${color}`),
  } as const;
}

/** Labels of the vocabulary. */
export type Terms = ReturnType<typeof termsIn>;

/** The words of the vocabulary in the reader's language. */
export function useTerms(): Terms {
  const { t } = useTranslation('terms');
  return useMemo(() => termsIn(t), [t]);
}
