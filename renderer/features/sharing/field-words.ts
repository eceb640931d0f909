import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { FieldName, SharedKind } from '../../core/model/field-names';
import { isKnownKind, LOCAL_KINDS } from '../../core/model/kinds';
import type { Member } from '../../core/model/member';
import type { Json } from '../../core/record';
import { formatCount, formatLooseDate, formatTime } from '../../parts/dates';
import { type Terms, useTerms } from '../../parts/terms';
import { useLanguage } from '../../parts/use-language';

/** Puts records' kinds, fields and values into words. */
export type FieldWords = {
  /** The name of a kind; the word as it is for a kind of a newer version. */
  kind(kind: string): string;
  /** The name of a field, with its element when it belongs to a set. */
  field(kind: string, key: string, element: string | null): string;
  /** A value as people read it; a dash for none. */
  value(kind: string, key: string, value: Json): string;
};

/** Dates that may be a month or a year alone. */
const LOOSE_DATES = new Set([
  'sourceDate',
  'start',
  'termEnd',
  'termStart',
  'validFrom',
  'validTo',
]);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;

/** The vocabulary that a field's words come from, by `kind.field` or `field`. */
const VOCABULARY: { readonly [field: string]: (terms: Terms, word: never) => string } = {
  'event.kind': (terms, word) => terms.eventKind(word),
  'meeting.kind': (terms, word) => terms.meetingKind(word),
  'contest.kind': (terms, word) => terms.contestKind(word),
  'statement.kind': (terms, word) => terms.statementKind(word),
  'call.outcome': (terms, word) => terms.callOutcome(word),
  'call-round.purpose': (terms, word) => terms.callPurpose(word),
  'purge.subject': (terms, word) => terms.retentionSubject(word),
  'retention-rule.subject': (terms, word) => terms.retentionSubject(word),
  'commitment.by': (terms, word) => terms.by(word),
  answer: (terms, word) => terms.answer(word),
  color: (terms, word) => terms.groupColor(word),
  confidence: (terms, word) => terms.confidence(word),
  consentContact: (terms, word) => terms.consent(word),
  consentPhone: (terms, word) => terms.consent(word),
  consentText: (terms, word) => terms.consent(word),
  consentEmail: (terms, word) => terms.consent(word),
  consentPhoto: (terms, word) => terms.consent(word),
  consentShare: (terms, word) => terms.consent(word),
  counties: (_, word) => countyName(word) || word,
  county: (_, word) => countyName(word) || word,
  languages: (terms, word) => terms.language(word),
  mark: (terms, word) => terms.mark(word),
  preferredLanguage: (terms, word) => terms.language(word),
  role: (terms, word) => terms.role(word),
  roles: (terms, word) => terms.role(word),
  rsvp: (terms, word) => terms.rsvp(word),
  says: (terms, word) => terms.verdict(word),
  sourceKind: (terms, word) => terms.sourceKind(word),
  state: (terms, word) => terms.commitmentState(word),
  tone: (terms, word) => terms.tone(word),
  topic: (terms, word) => terms.topic(word),
  type: (terms, word) => terms.agencyType(word),
};

type Given = NonNullable<Member['consentShareGiven']>;
/** When and how a consent was given. */
const isGiven = (value: Json): value is Given =>
  typeof value === 'object' && value !== null && 'on' in value && 'how' in value;

const isShared = (kind: string): kind is SharedKind => isKnownKind(kind) && !LOCAL_KINDS.has(kind);

/** Words for records in the reader's language. */
export function useFieldWords(): FieldWords {
  const { t, i18n } = useTranslation('sharing');
  const terms = useTerms();
  const language = useLanguage();
  return useMemo(() => {
    const word = (kind: string, name: string, value: string): string => {
      const say = VOCABULARY[`${kind}.${name}`] ?? VOCABULARY[name];
      return say && value !== '' ? say(terms, value as never) : value;
    };
    return {
      kind: (kind) => (isShared(kind) ? t(`kinds.${kind}`) : kind),
      field(kind, key, element) {
        const name = key.split('/')[0] ?? key;
        const known = i18n.exists(`fields.${name}`, { ns: 'sharing' });
        const label = known ? t(`fields.${name as FieldName}`) : name;
        return element === null ? label : `${label}: ${word(kind, name, element)}`;
      },
      value(kind, key, value) {
        if (value === null || value === '') return t('none');
        if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
        if (typeof value === 'number') return formatCount(value, language);
        if (isGiven(value)) {
          return `${formatLooseDate(value.on, language)}, ${terms.consentWay(value.how)}`;
        }
        if (typeof value !== 'string') return JSON.stringify(value);
        if (DATE.test(value) || LOOSE_DATES.has(key)) {
          return formatLooseDate(value, language) || value;
        }
        if (TIME.test(value)) return formatTime(value, language) || value;
        return word(kind, key, value) || value;
      },
    };
  }, [t, i18n, terms, language]);
}
