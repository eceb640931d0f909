import type { TFunction } from 'i18next';
import { countyName } from '../../core/model/county';
import type { RecordId } from '../../core/record';
import type { SegmentCondition } from '../../core/segments/rule';
import type { Language } from '../../messages/i18n';
import type { Terms } from '../terms';

/** What phrases are made with: words in one language, and what records are called. Undefined: no longer here. */
export type SegmentWords = {
  readonly t: TFunction<'segments'>;
  readonly terms: Terms;
  readonly language: Language;
  group(id: RecordId): string | undefined;
  rung(id: RecordId): string | undefined;
  /** An event's title with its date. */
  event(id: RecordId): string | undefined;
};

type Of<T extends SegmentCondition['type']> = Extract<SegmentCondition, { readonly type: T }>;
type Phrase<T extends SegmentCondition['type']> = (condition: Of<T>, words: SegmentWords) => string;

/** The form of a phrase for a condition or for its opposite. */
const way = ({ not }: { readonly not: boolean }) => (not ? 'not' : 'is');

/** Names with "or" before the last; a mark for none. */
function listed(names: readonly string[], { t, language }: SegmentWords): string {
  if (names.length === 0) return t('nothing');
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}

const quoted = (names: readonly string[], { t }: SegmentWords): string[] =>
  names.map((word) => t('quoted', { word }));

const small = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

/** Spanish writes languages small within a sentence. */
const spoken = (code: string, { terms, language }: SegmentWords): string =>
  language === 'es' || code === 'other' ? small(terms.language(code)) : terms.language(code);

/** A role as within a sentence; one of a group's own stays as it is written. */
function roleName(role: string, { terms }: SegmentWords): string {
  const word = terms.role(role);
  return word === role ? role : small(word);
}

const when = (days: number | null, { t }: SegmentWords): string => {
  if (days === null) return '';
  return days === 1 ? t('when.today') : t('when.days', { days });
};

const spaced = (...texts: readonly string[]): string => texts.filter(Boolean).join(' ');

/** "Twice or more" and its opposite, "at most once". */
function often(
  what: 'came' | 'missed' | 'talks',
  {
    not,
    times,
    days,
  }: { readonly not: boolean; readonly times: number; readonly days: number | null },
  { t }: SegmentWords,
): string {
  if (not && times === 1)
    return days === null ? t(`phrase.${what}.never`) : t(`phrase.${what}.none`);
  if (not && times === 2) return t(`phrase.${what}.atMostOnce`);
  if (not) return t(`phrase.${what}.atMostTimes`, { times: times - 1 });
  if (times === 1) return t(`phrase.${what}.once`);
  if (times === 2) return t(`phrase.${what}.twice`);
  return t(`phrase.${what}.times`, { times });
}

const CONSENT_PHRASES = {
  yes: 'consentYes',
  no: 'consentNo',
  unknown: 'consentUnknown',
  'from-behind': 'consentFromBehind',
} as const;

const CALL_PHRASES = { tried: 'called', reached: 'reached', 'not-reached': 'notReached' } as const;

const PHRASES: { readonly [T in SegmentCondition['type']]: Phrase<T> } = {
  county: (c, words) => {
    const names = c.any.map((fips) =>
      fips === '' ? words.t('phrase.countyUnknown') : countyName(fips) || fips,
    );
    return words.t(`phrase.county.${way(c)}`, { list: listed(names, words) });
  },
  zip: (c, words) => words.t(`phrase.zip.${way(c)}`, { list: listed(c.any, words) }),
  language: (c, words) => {
    const names = c.any.map((code) => spoken(code, words));
    return words.t(`phrase.language.${way(c)}`, { list: listed(names, words) });
  },
  tag: (c, words) => words.t(`phrase.tag.${way(c)}`, { list: listed(quoted(c.any, words), words) }),
  role: (c, words) => {
    const names = c.any.map((role) => roleName(role, words));
    return words.t(`phrase.role.${way(c)}`, { list: listed(names, words) });
  },
  group: (c, words) => {
    const names = c.any.map((id) => words.group(id) ?? words.t('nameGone'));
    return words.t(`phrase.group.${way(c)}`, { list: listed(names, words) });
  },
  rung: (c, words) => {
    const names = c.any.map((id) => {
      const word = words.rung(id);
      return word === undefined ? words.t('nameGone') : words.t('quoted', { word });
    });
    return words.t(`phrase.rung.${way(c)}`, { list: listed(names, words) });
  },
  'in-household': (c, { t }) => t(`phrase.household.${way(c)}`),
  has: (c, { t }) => t(`phrase.${c.what}.${way(c)}`),
  consent: (c, { t }) =>
    t(`phrase.${CONSENT_PHRASES[c.answer]}.${way(c)}`, { purpose: t(`purpose.${c.purpose}`) }),
  came: (c, words) => {
    const kind = c.kind && words.t('toKind', { kind: words.terms.eventKind(c.kind) });
    return spaced(often('came', c, words), kind ?? '', when(c.days, words));
  },
  'first-came': (c, words) =>
    c.days === null
      ? often('came', { not: c.not, times: 1, days: null }, words)
      : spaced(words.t(`phrase.firstCame.${way(c)}`), when(c.days, words)),
  missed: (c, words) => spaced(often('missed', c, words), when(c.days, words)),
  'at-event': (c, words) => {
    const { t, terms } = words;
    const event = words.event(c.event) ?? t('eventGone');
    const said = listed(quoted(c.rsvp.map(terms.rsvp), words), words);
    const mark = listed(quoted(c.mark.map(terms.mark), words), words);
    if (c.rsvp.length > 0 && c.mark.length > 0) {
      return t(`phrase.saidAndMarked.${way(c)}`, { event, said, mark });
    }
    if (c.rsvp.length > 0) return t(`phrase.said.${way(c)}`, { event, said });
    if (c.mark.length > 0) return t(`phrase.marked.${way(c)}`, { event, mark });
    return t(`phrase.onList.${way(c)}`, { event });
  },
  needs: (c, words) => spaced(words.t(`phrase.${c.what}.${way(c)}`), when(c.days, words)),
  called: (c, words) =>
    spaced(words.t(`phrase.${CALL_PHRASES[c.what]}.${way(c)}`), when(c.days, words)),
  'one-on-one': (c, words) => spaced(often('talks', c, words), when(c.days, words)),
  'follow-up-due': (c, { t }) => t(`phrase.followUp.${way(c)}`),
  added: (c, words) =>
    c.days === null
      ? words.t(`phrase.addedEver.${way(c)}`)
      : spaced(words.t(`phrase.added.${way(c)}`), when(c.days, words)),
};

/** What a condition says, as a part of a sentence. */
export const phraseOf = (condition: SegmentCondition, words: SegmentWords): string =>
  (PHRASES[condition.type] as (c: SegmentCondition, words: SegmentWords) => string)(
    condition,
    words,
  );
