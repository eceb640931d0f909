import { z } from 'zod';
import { defineKind } from './define-kind';
import {
  choice,
  count,
  countyElement,
  flag,
  line,
  looseDate,
  prose,
  referenceElement,
} from './parts';
import { CONTEST_KINDS, DEMAND_STATES } from './vocabulary';

/** Someone who stood in a contest; `percent` of the votes as the source gives it. */
const candidate = z.strictObject({
  name: line(100),
  party: line(60),
  percent: z.number().min(0).max(100).nullable().default(null),
  won: flag(),
});
export type Candidate = z.infer<typeof candidate>;

/** An election that decided who holds an office in some counties. */
export const contestKind = defineKind(
  'contest',
  {
    date: looseDate(),
    kind: choice(CONTEST_KINDS, 'general'),
    office: line(),
    party: line(60),
    candidates: z.array(candidate).max(30).default([]),
    /** Fewer than all votes are counted. */
    notFinal: flag(),
    /** Whether this contest settled who holds the office; null when nobody said. */
    decisive: z.boolean().nullable().default(null),
    text: prose(2_000),
    source: line(500),
  },
  { counties: countyElement },
);
export type Contest = ReturnType<typeof contestKind.read>;

/** An enforcement operation as reported; figures are words because sources give ranges. */
export const operationKind = defineKind(
  'operation',
  {
    agency: line(),
    start: looseDate(),
    days: count(1_000),
    scope: line(),
    detained: line(),
    notTargets: line(),
    source: line(500),
    otherwise: prose(2_000),
  },
  { counties: countyElement },
);
export type Operation = ReturnType<typeof operationKind.read>;

/** A public demand and the groups that endorse it. */
export const demandKind = defineKind(
  'demand',
  {
    to: line(),
    ask: prose(2_000),
    date: looseDate(),
    source: line(500),
    /** The campaign that it belongs to, by name. */
    campaign: line(100),
    state: choice(DEMAND_STATES, 'open'),
    answer: prose(2_000),
    answerDate: looseDate(),
    answerSource: line(500),
  },
  { groups: referenceElement, events: referenceElement, statements: referenceElement },
);
export type Demand = ReturnType<typeof demandKind.read>;
