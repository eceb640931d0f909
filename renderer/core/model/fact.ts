import { defineKind } from './define-kind';
import { choice, count, county, line, looseDate, prose, reference } from './parts';
import { CONFIDENCE, FACT_BASES, FACT_TOPICS, SOURCE_KINDS } from './vocabulary';

/** A dated, sourced value about an agency. Facts are added, never overwritten; a disputed one keeps both sides. */
export const factKind = defineKind(
  'fact',
  {
    agency: reference(),
    county: county(),
    topic: choice(FACT_TOPICS, 'other'),
    value: line(),
    /** For holding and telling ICE: what is said and what is done are kept apart. */
    basis: choice(FACT_BASES, ''),
    text: prose(2_000),
    validFrom: looseDate(),
    validTo: looseDate(),
    confidence: choice(CONFIDENCE, 'reported'),
    sourceKind: choice(SOURCE_KINDS, 'press'),
    source: line(500),
    sourceDate: looseDate(),
    /** What other sources say instead, with those sources; empty unless disputed. */
    otherwise: prose(2_000),
    /** The fact of another group or source that this one contradicts; both stand. */
    disputes: reference(),
    addedBy: reference(),
    /** Of an agreement: when it was signed, when it ends or is reviewed, when notice was given, and where its text stands. */
    signedOn: looseDate(),
    reviewOn: looseDate(),
    noticeOn: looseDate(),
    agreementText: line(500),
    /** The first and the last list of agreements that named it, by the day of the list; and its name there. */
    firstListed: looseDate(),
    lastListed: looseDate(),
    listedAs: line(),
    /** Of a bed contract: with whom, the rate as it is written, the least number of beds, and who voted for it. */
    party: line(),
    rate: line(60),
    beds: count(),
    votedBy: line(),
    /** Of money: the amount as it is written, and the fiscal year. */
    amount: line(60),
    fiscalYear: line(10),
  },
  {},
);
export type Fact = ReturnType<typeof factKind.read>;
