import { defineKind } from './define-kind';
import { choice, line, looseDate, prose, reference } from './parts';
import { STATEMENT_KINDS } from './vocabulary';

/** An official's exact words in public. */
export const statementKind = defineKind(
  'statement',
  {
    official: reference(),
    kind: choice(STATEMENT_KINDS, 'statement'),
    date: looseDate(),
    place: line(),
    quote: prose(2_000),
    source: line(500),
    meeting: reference(),
  },
  {},
);
export type Statement = ReturnType<typeof statementKind.read>;
