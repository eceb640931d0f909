import { isKnownKind, KINDS } from '../model/kinds';
import type { Json } from '../record';

/** What a field that is not there reads as: a written field can be overwritten, but not taken away. */
export function absentValue(kind: string, key: string): Json {
  if (key.includes('/')) return false;
  const scalars: Readonly<Record<string, { parse(value: unknown): unknown }>> = isKnownKind(kind)
    ? KINDS[kind].scalars
    : {};
  return (scalars[key]?.parse(undefined) ?? null) as Json;
}
