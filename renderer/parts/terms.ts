import type { TFunction } from 'i18next';
import { createContext, useCallback, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  arrangedTerms,
  type ListedTerm,
  type TermList,
  termName,
} from '../core/events/arranged-terms';
import type { MatchReason, MatchStrength } from '../core/matching/match';
import type { GROUP_COLORS } from '../core/model/group';
import {
  type ACCESS,
  type ACTIVITIES,
  type AGE_BANDS,
  type AGENCIES_SEEN,
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
  type INCIDENT_SHARING,
  type INCIDENT_STATES,
  LANGUAGES,
  type MEETING_KINDS,
  type NEEDS,
  type PAPERS_SHOWN,
  type PHOTO_CONSENT,
  type PHOTO_RULES,
  type PURGE_SUBJECTS,
  type REPORT_SOURCES,
  type RISK_LEVELS,
  ROLES,
  type RSVP_ANSWERS,
  type SETTINGS,
  type SHEET_KINDS,
  type SOURCE_KINDS,
  type STATEMENT_KINDS,
  type TONES,
  type VERDICTS,
} from '../core/model/vocabulary';
import type { Language } from '../messages/i18n';

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

/** The lists that a group can make its own, as it has them. */
export type OwnTerms = { readonly [L in TermList]: readonly ListedTerm[] };

/** The same before a group said anything. */
export const AS_THE_APP: OwnTerms = {
  'event-kind': arrangedTerms('event-kind', []),
  role: arrangedTerms('role', []),
};

/** The group's own words, given by the app. Outside of it the app's own hold. */
export const OwnTermsContext = createContext<OwnTerms>(AS_THE_APP);

/**
 * The words of the vocabulary in one language. Kinds, roles and languages that are not on the lists show as they are
 * written.
 */
export function termsIn(t: TFunction<'terms'>, language: Language, own: OwnTerms = AS_THE_APP) {
  const called = (list: TermList, code: string, appWord: string): string => {
    const term = own[list].find((each) => each.code === code);
    return term ? termName(term, language, appWord) : appWord || code;
  };
  return {
    language: remembered((code: string | null): string =>
      code === null ? '' : isOne(LANGUAGES, code) ? t(`language.${code}`) : code,
    ),
    eventKind: remembered((kind: string): string =>
      called('event-kind', kind, isOne(EVENT_KINDS, kind) ? t(`eventKind.${kind}`) : ''),
    ),
    role: remembered((role: string): string =>
      called('role', role, isOne(ROLES, role) ? t(`role.${role}`) : ''),
    ),
    access: (access: Word<typeof ACCESS>): string => t(`access.${access}`),
    ageBand: (band: Word<typeof AGE_BANDS>): string => t(`ageBand.${band}`),
    photoRule: (rule: Word<typeof PHOTO_RULES>): string => t(`photoRule.${rule}`),
    risk: (risk: Word<typeof RISK_LEVELS>): string => t(`risk.${risk === '' ? 'none' : risk}`),
    rsvp: (answer: Word<typeof RSVP_ANSWERS>): string => t(`rsvp.${answer}`),
    mark: (mark: Word<typeof ATTENDANCE_MARKS>): string => t(`mark.${mark}`),
    sheetKind: (kind: Word<typeof SHEET_KINDS>): string => t(`sheetKind.${kind}`),
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
    incidentState: (state: Word<typeof INCIDENT_STATES>): string => t(`incidentState.${state}`),
    incidentSharing: (level: Word<typeof INCIDENT_SHARING>): string =>
      t(`incidentSharing.${level}`),
    setting: (setting: Word<typeof SETTINGS>): string => t(`setting.${setting}`),
    agencySeen: (agency: Word<typeof AGENCIES_SEEN>): string => t(`agencySeen.${agency}`),
    activity: (activity: Word<typeof ACTIVITIES>): string => t(`activity.${activity}`),
    reportSource: (source: Word<typeof REPORT_SOURCES>): string => t(`reportSource.${source}`),
    paperShown: (paper: Word<typeof PAPERS_SHOWN>): string => t(`paperShown.${paper}`),
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
  const { t, i18n } = useTranslation('terms');
  const own = useContext(OwnTermsContext);
  const language = i18n.language === 'es' ? 'es' : 'en';
  return useMemo(() => termsIn(t, language, own), [t, language, own]);
}

/** The words of the vocabulary in whichever language a page is in. */
export function useTermsIn(): (language: Language) => Terms {
  const { i18n } = useTranslation('terms');
  const own = useContext(OwnTermsContext);
  return useMemo(() => {
    const terms = {
      en: termsIn(i18n.getFixedT('en', 'terms'), 'en', own),
      es: termsIn(i18n.getFixedT('es', 'terms'), 'es', own),
    };
    return (language) => terms[language];
  }, [i18n, own]);
}

/** What the app itself calls a word of its lists, whatever the group says. */
export function useTermsOfApp(): (list: TermList, code: string, language: Language) => string {
  const { i18n } = useTranslation('terms');
  return useCallback(
    (list, code, language) => {
      const terms = termsIn(i18n.getFixedT(language, 'terms'), language);
      return list === 'role' ? terms.role(code) : terms.eventKind(code);
    },
    [i18n],
  );
}

/** The lists as the group has them, words that were put away included. */
export const useOwnTerms = (): OwnTerms => useContext(OwnTermsContext);

/**
 * What a picker of kinds or roles offers, in the group's order. Words that were put away are left out unless they are
 * among `held`.
 */
export function useTermOptions(
  list: TermList,
  held: readonly string[] = [],
): readonly { readonly id: string; readonly label: string }[] {
  const own = useContext(OwnTermsContext);
  const terms = useTerms();
  const key = held.join('\n');
  return useMemo(() => {
    const name = list === 'role' ? terms.role : terms.eventKind;
    const kept = key.split('\n');
    return own[list]
      .filter(({ code, hidden }) => !hidden || kept.includes(code))
      .map(({ code }) => ({ id: code, label: name(code) }));
  }, [own, list, terms, key]);
}
