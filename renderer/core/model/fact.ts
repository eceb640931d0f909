import { defineKind } from './define-kind';
import { choice, county, line, looseDate, prose, reference } from './parts';
import { CONFIDENCE, FACT_TOPICS, SOURCE_KINDS } from './vocabulary';

/** A dated, sourced value about an agency. Facts are added, never overwritten; a disputed one keeps both sides. */
export const factKind = defineKind(
  'fact',
  {
    agency: reference(),
    county: county(),
    topic: choice(FACT_TOPICS, 'other'),
    value: line(),
    text: prose(2_000),
    validFrom: looseDate(),
    validTo: looseDate(),
    confidence: choice(CONFIDENCE, 'reported'),
    sourceKind: choice(SOURCE_KINDS, 'press'),
    source: line(500),
    sourceDate: looseDate(),
    /** What other sources say instead, with those sources; empty unless disputed. */
    otherwise: prose(2_000),
    addedBy: reference(),
  },
  {},
);
export type Fact = ReturnType<typeof factKind.read>;
