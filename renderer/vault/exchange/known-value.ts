import type { z } from 'zod';
import { elementKey } from '../../core/model/define-kind';
import { KINDS, type KindName } from '../../core/model/kinds';
import type { Json } from '../../core/record';

/** What became of a field from outside: its clean key and value, or why it has none. */
export type CheckedField =
  | { readonly is: 'known'; readonly key: string; readonly value: Json }
  | { readonly is: 'unknown-key' | 'bad-value' };

type Schemas = Readonly<Record<string, z.ZodType>>;

const CACHED_TEXTS = 40;
const CACHE_SIZE = 5_000;

/**
 * Makes a checker of fields from outside against the schema of their kind, in the form that the schema
 * gives them (Unicode NFC, no unseen characters). It remembers short texts: names and words repeat.
 */
export function createFieldChecker(): (kind: KindName, key: string, value: Json) => CheckedField {
  const seen = new Map<z.ZodType, Map<Json, Json | undefined>>();

  const cleaned = (schema: z.ZodType, value: Json): Json | undefined => {
    if (typeof value === 'string' && value.length > CACHED_TEXTS) return parsed(schema, value);
    const cache = seen.get(schema) ?? new Map<Json, Json | undefined>();
    seen.set(schema, cache);
    if (cache.has(value)) return cache.get(value);
    const clean = parsed(schema, value);
    if (cache.size < CACHE_SIZE) cache.set(value, clean);
    return clean;
  };

  return (kind, key, value) => {
    const scalars: Schemas = KINDS[kind].scalars;
    const scalar = Object.hasOwn(scalars, key) ? scalars[key] : undefined;
    if (scalar) {
      const clean = cleaned(scalar, value);
      return clean === undefined ? { is: 'bad-value' } : { is: 'known', key, value: clean };
    }
    const at = key.indexOf('/');
    const set = at < 0 ? '' : key.slice(0, at);
    const sets: Schemas = KINDS[kind].sets;
    const element = Object.hasOwn(sets, set) ? sets[set] : undefined;
    if (!element) return { is: 'unknown-key' };
    const clean = cleaned(element, key.slice(at + 1));
    if (typeof clean !== 'string' || typeof value !== 'boolean') return { is: 'bad-value' };
    return { is: 'known', key: elementKey(set, clean), value };
  };
}

function parsed(schema: z.ZodType, value: Json): Json | undefined {
  const result = schema.safeParse(value);
  return result.success ? (result.data as Json) : undefined;
}
