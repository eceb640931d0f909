import { isKnownKind, KINDS } from '../model/kinds';
import type { Json } from '../record';
import { sameJson } from './merge-record';

/**
 * Whether two values of a field read alike: equal, or one absent and the other what an absent field
 * reads as (an empty line, an unset mark, a set element that was taken out).
 */
export function sameMeaning(
  kind: string,
  key: string,
  a: Json | undefined,
  b: Json | undefined,
): boolean {
  if (sameJson(a, b)) return true;
  if (a !== undefined && b !== undefined) return false;
  const present = a ?? b;
  const scalar = isKnownKind(kind) ? scalarsOf(kind)[key] : undefined;
  return scalar ? sameJson(scalar.parse(undefined) as Json, present) : present === false;
}

const scalarsOf = (
  kind: keyof typeof KINDS,
): { readonly [key: string]: { parse(value: unknown): unknown } } => KINDS[kind].scalars;
