import { defineKind } from './define-kind';
import { choice, count, countyElement, line, looseDate, prose, referenceElement } from './parts';
import { CONTEST_KINDS } from './vocabulary';

/** An election that decided who holds an office in some counties. */
export const contestKind = defineKind(
  'contest',
  {
    date: looseDate(),
    kind: choice(CONTEST_KINDS, 'general'),
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
  { to: line(), ask: prose(2_000), date: looseDate(), source: line(500) },
  { groups: referenceElement },
);
export type Demand = ReturnType<typeof demandKind.read>;
