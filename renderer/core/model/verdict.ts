import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { choice, date, line, reference } from './parts';
import { VERDICTS } from './vocabulary';

/**
 * What a person decided about two members who look alike. Remembered for ever, so that two people of one
 * name stay apart after every import, and sent along with both of them. `a` is the lesser id; with
 * `same-person`, the other fields say nothing about which record stayed.
 */
export const verdictKind = defineKind(
  'verdict',
  {
    a: reference(),
    b: reference(),
    says: choice(VERDICTS, 'different-people'),
    date: date(),
    by: line(100),
  },
  {},
);
export type Verdict = ReturnType<typeof verdictKind.read>;

/** The id of the verdict on two members, whichever is named first: two groups who decide alike write one record. */
export const verdictId = (one: RecordId, other: RecordId): RecordId =>
  idFromText(`convite verdict\n${[one, other].sort().join('\n')}`);
