import { defineKind } from './define-kind';
import { date, line, looseDate, prose, reference } from './parts';

/** A request for public records (G.S. 132; `domain.md` 1.4). The law names no days: `due` is when the group asks again. */
export const recordsRequestKind = defineKind(
  'records-request',
  {
    agency: reference(),
    custodian: line(),
    sentOn: date(),
    words: prose(4_000),
    periodFrom: looseDate(),
    periodTo: looseDate(),
    acknowledgedOn: date(),
    due: date(),
    fees: line(200),
    receivedOn: date(),
    withheld: prose(2_000),
    exemption: line(300),
    appealedOn: date(),
    closedOn: date(),
    note: prose(2_000),
  },
  {},
);
export type RecordsRequest = ReturnType<typeof recordsRequestKind.read>;
