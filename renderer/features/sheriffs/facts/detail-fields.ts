import type { Fact } from '../../../core/model/fact';

/** A further field of a fact, and how it is typed. */
export type DetailField =
  | { readonly field: DateDetail; readonly type: 'date' }
  | { readonly field: TextDetail; readonly type: 'text' }
  | { readonly field: 'beds'; readonly type: 'count' };

type DateDetail = 'signedOn' | 'reviewOn' | 'noticeOn' | 'firstListed' | 'lastListed';
type TextDetail =
  | 'agreementText'
  | 'listedAs'
  | 'party'
  | 'rate'
  | 'votedBy'
  | 'amount'
  | 'fiscalYear';

const date = (field: DateDetail): DetailField => ({ field, type: 'date' });
const text = (field: TextDetail): DetailField => ({ field, type: 'text' });

const DETAILS: { readonly [T in Fact['topic']]?: readonly DetailField[] } = {
  'agreement-287g': [
    date('signedOn'),
    date('reviewOn'),
    date('noticeOn'),
    text('agreementText'),
    date('firstListed'),
    date('lastListed'),
    text('listedAs'),
  ],
  'bed-contract': [
    text('party'),
    text('rate'),
    { field: 'beds', type: 'count' },
    text('votedBy'),
    date('signedOn'),
    date('reviewOn'),
  ],
  money: [text('amount'), text('fiscalYear'), text('votedBy')],
};

/** The fields that a fact of a topic has beside value, dates and source (`domain.md` 1.1). */
export const detailsOf = (topic: Fact['topic']): readonly DetailField[] => DETAILS[topic] ?? [];

/** The names of all of them. */
export type DetailName = DetailField['field'];
