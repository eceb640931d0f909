import type { Fact } from '../../core/model/fact';
import type { RecordId } from '../../core/record';
import { readLooseDate } from '../../core/sheriffs/loose-date';
import { type DetailName, detailsOf } from './facts/detail-fields';

/** Why a fact's form is open: to add one, to correct a typo, or because the matter changed. */
export type FactAim =
  | { readonly type: 'add'; readonly topic: Fact['topic'] }
  | { readonly type: 'correct'; readonly fact: Fact }
  | { readonly type: 'change'; readonly fact: Fact };

/** What the fact form holds: dates as typed, the value as shown in the reader's language. */
export type FactDraft = Pick<
  Fact,
  | 'agency'
  | 'topic'
  | 'value'
  | 'text'
  | 'validFrom'
  | 'validTo'
  | 'confidence'
  | 'sourceKind'
  | 'source'
  | 'sourceDate'
  | 'otherwise'
  | 'basis'
  | 'disputes'
  | DetailName
>;

/** What keeps a fact from being saved. */
export type FactProblem =
  | 'value-missing'
  | 'source-missing'
  | 'otherwise-missing'
  | 'from-missing'
  | 'from-bad'
  | 'from-before-earlier'
  | 'to-bad'
  | 'to-before-from'
  | 'source-date-bad'
  | 'detail-date-bad';

const NO_DETAILS: Pick<Fact, DetailName> = {
  signedOn: '',
  reviewOn: '',
  noticeOn: '',
  agreementText: '',
  firstListed: '',
  lastListed: '',
  listedAs: '',
  party: '',
  rate: '',
  beds: null,
  votedBy: '',
  amount: '',
  fiscalYear: '',
};

/** The form's start. A successor keeps agency and topic and nothing else, since everything else may differ. */
export function draftOfFact(
  aim: FactAim,
  agency: RecordId | null,
  show: (stored: string) => string,
): FactDraft {
  const blank: FactDraft = {
    agency,
    topic: aim.type === 'add' ? aim.topic : aim.fact.topic,
    value: '',
    text: '',
    validFrom: '',
    validTo: '',
    confidence: 'reported',
    sourceKind: 'press',
    source: '',
    sourceDate: '',
    otherwise: '',
    basis: '',
    disputes: null,
    ...NO_DETAILS,
  };
  if (aim.type === 'add') return blank;
  if (aim.type === 'change') {
    return { ...blank, agency: aim.fact.agency, basis: aim.fact.basis };
  }
  const { id: _id, county: _county, addedBy: _addedBy, ...rest } = aim.fact;
  return { ...rest, value: show(rest.value) };
}

/**
 * What is still wrong. `earlier`: the fact that this one follows; the day from which this one holds is
 * needed then, because the earlier one ends there.
 */
export function problemsOf(
  draft: FactDraft,
  earlier: Pick<Fact, 'validFrom'> | null,
): readonly FactProblem[] {
  const from = readLooseDate(draft.validFrom);
  const to = readLooseDate(draft.validTo);
  const found: readonly (readonly [FactProblem, boolean])[] = [
    ['value-missing', draft.value.trim() === ''],
    ['source-missing', draft.source.trim() === ''],
    [
      'otherwise-missing',
      draft.confidence === 'disputed' && draft.otherwise.trim() === '' && draft.disputes === null,
    ],
    ['from-bad', from === null],
    ['from-missing', earlier !== null && from === ''],
    ['from-before-earlier', Boolean(from && earlier && comesBefore(from, earlier.validFrom))],
    ['to-bad', to === null],
    ['to-before-from', Boolean(from && to && comesBefore(to, from))],
    ['source-date-bad', readLooseDate(draft.sourceDate) === null],
    [
      'detail-date-bad',
      detailsOf(draft.topic).some(
        ({ field, type }) => type === 'date' && readLooseDate(draft[field]) === null,
      ),
    ],
  ];
  return found.filter(([, holds]) => holds).map(([problem]) => problem);
}

/** Compares only as much of two loose dates as both say. */
const comesBefore = (a: string, b: string): boolean => {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
};

/** The details of the draft's topic, dates as they are kept; those of other topics are empty. */
const detailsIn = (draft: FactDraft): Pick<Fact, DetailName> => ({
  ...NO_DETAILS,
  ...Object.fromEntries(
    detailsOf(draft.topic).map(({ field, type }) => [
      field,
      type === 'date' ? (readLooseDate(draft[field]) ?? '') : draft[field],
    ]),
  ),
});

/** The fields to write. `store` turns a shown value into the words in which it is kept. */
export const factOf = (
  draft: FactDraft,
  store: (topic: Fact['topic'], shown: string) => string,
): FactDraft => ({
  ...draft,
  ...detailsIn(draft),
  value: store(draft.topic, draft.value),
  validFrom: readLooseDate(draft.validFrom) ?? '',
  validTo: readLooseDate(draft.validTo) ?? '',
  sourceDate: readLooseDate(draft.sourceDate) ?? '',
  otherwise: draft.confidence === 'disputed' ? draft.otherwise : '',
  disputes: draft.confidence === 'disputed' ? draft.disputes : null,
});
