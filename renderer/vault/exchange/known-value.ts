import type { z } from 'zod';
import { isSurelyLeft } from '../../core/model/as-it-is';
import { elementKey } from '../../core/model/define-kind';
import { KINDS, type KindName } from '../../core/model/kinds';
import type { Json } from '../../core/record';

/** What became of a field from outside: its clean key and value, or why it has none. */
export type CheckedField =
  | { readonly is: 'known'; readonly key: string; readonly value: Json }
  | { readonly is: 'unknown-key' | 'bad-value' };

type Schemas = Readonly<Record<string, z.ZodType>>;

const UNKNOWN: CheckedField = { is: 'unknown-key' };
const BAD: CheckedField = { is: 'bad-value' };

const CACHED_TEXTS = 40;
const CACHE_SIZE = 5_000;

/** Checks the fields of one kind from outside. */
export type KindChecker = {
  check(key: string, value: Json): CheckedField;
  /** Whether a field is known, fits, and stays as it is. Quicker where it does. */
  keeps(key: string, value: Json): boolean;
};

/**
 * Makes a checker of fields from outside against the schema of their kind, in the form that the schema gives them
 * (Unicode NFC, no unseen characters). It remembers what it said of short texts: names, words and keys repeat.
 */
export function createFieldChecker(): (kind: KindName) => KindChecker {
  const kinds = new Map<KindName, KindChecker>();
  return (kind) => {
    let checker = kinds.get(kind);
    if (!checker) {
      checker = createKindChecker(kind);
      kinds.set(kind, checker);
    }
    return checker;
  };
}

function createKindChecker(kind: KindName): KindChecker {
  const scalars = new Map(
    Object.entries(KINDS[kind].scalars as Schemas).map(([key, schema]) => [
      key,
      { schema, said: new Map<Json, CheckedField>() },
    ]),
  );
  const sets = KINDS[kind].sets as Schemas;
  const elements = new Map<string, string | undefined>();

  /** The clean key of a set's element; undefined when the element does not fit. */
  const elementOf = (key: string, at: number, schema: z.ZodType): string | undefined => {
    if (elements.has(key)) return elements.get(key);
    const clean = parsed(schema, key.slice(at + 1));
    const found = typeof clean === 'string' ? elementKey(key.slice(0, at), clean) : undefined;
    if (key.length <= CACHED_TEXTS && elements.size < CACHE_SIZE) elements.set(key, found);
    return found;
  };

  /** The schema of the set whose element a key is. */
  const schemaAt = (key: string, at: number): z.ZodType | undefined => {
    const set = at < 0 ? '' : key.slice(0, at);
    return Object.hasOwn(sets, set) ? sets[set] : undefined;
  };

  const check = (key: string, value: Json): CheckedField => {
    const scalar = scalars.get(key);
    if (scalar) {
      const known = scalar.said.get(value);
      if (known) return known;
      const clean = parsed(scalar.schema, value);
      const says: CheckedField = clean === undefined ? BAD : { is: 'known', key, value: clean };
      const isShort = typeof value === 'string' ? value.length <= CACHED_TEXTS : !isObject(value);
      if (isShort && scalar.said.size < CACHE_SIZE) scalar.said.set(value, says);
      return says;
    }
    const at = key.indexOf('/');
    const schema = schemaAt(key, at);
    if (!schema) return UNKNOWN;
    const clean = elementOf(key, at, schema);
    return clean === undefined || typeof value !== 'boolean'
      ? BAD
      : { is: 'known', key: clean, value };
  };

  const isLeft = (key: string, value: Json): boolean => {
    const scalar = scalars.get(key);
    if (scalar) return isSurelyLeft(scalar.schema, value);
    const at = key.indexOf('/');
    const schema = schemaAt(key, at);
    return (
      schema !== undefined && typeof value === 'boolean' && isSurelyLeft(schema, key.slice(at + 1))
    );
  };

  return {
    check,
    keeps(key, value) {
      if (isLeft(key, value)) return true;
      const checked = check(key, value);
      return checked.is === 'known' && checked.key === key && isSame(checked.value, value);
    },
  };
}

/** Whether two values are the same, down to the order of keys. */
const isSame = (a: Json, b: Json): boolean =>
  a === b || (isObject(b) && JSON.stringify(a) === JSON.stringify(b));

const isObject = (value: Json): boolean => typeof value === 'object' && value !== null;

function parsed(schema: z.ZodType, value: Json): Json | undefined {
  const result = schema.safeParse(value);
  return result.success ? (result.data as Json) : undefined;
}
