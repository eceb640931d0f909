import type { Fact } from '../model/fact';
import { firstDayOf } from './loose-date';

/** A moment to look back to. `knownThen`: only what sources had said by that day, not what came out later. */
export type AsOf = { readonly day: string; readonly knownThen: boolean };

/**
 * Whether a fact holds on a day: it had begun (or nobody knows when it began) and had not ended. A loose date begins on
 * its first day. A fact without a beginning counts from the date of its source.
 */
export function heldOn(
  fact: Pick<Fact, 'validFrom' | 'validTo' | 'sourceDate'>,
  { day, knownThen }: AsOf,
): boolean {
  if (knownThen && firstDayOf(fact.sourceDate) > day) return false;
  if (firstDayOf(fact.validFrom || fact.sourceDate) > day) return false;
  return fact.validTo === '' || firstDayOf(fact.validTo) > day;
}
