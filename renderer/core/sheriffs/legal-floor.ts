import type { Fact } from '../model/fact';
import { isOnOrAfter } from './loose-date';

/**
 * The day from which state law asks for a hold of up to 48 hours when ICE sends a detainer with its own
 * warrant (HB 10, S.L. 2024-55).
 */
const HOLD_LAW_FROM = '2024-12-01';

/** Words for "holds only with a warrant that a judge signed", in either language. */
const JUDGE_ONLY = /\b(judge|judicial|juez|jueza)\b/i;
const WARRANT = /\b(warrants?|orden|ordenes|órdenes)\b/i;

/**
 * Whether a fact says that an agency holds only on a judge's warrant at a time when, as the coalition reads
 * it, state law asks for more. Such a fact may be a stated position; the form says so and does not stop it.
 * The date is that from which the fact holds, else that of its source.
 */
export const isBelowLegalFloor = (
  fact: Pick<Fact, 'topic' | 'value' | 'validFrom' | 'sourceDate'>,
): boolean =>
  fact.topic === 'detainer-hold' &&
  JUDGE_ONLY.test(fact.value) &&
  WARRANT.test(fact.value) &&
  isOnOrAfter(fact.validFrom || fact.sourceDate, HOLD_LAW_FROM);
