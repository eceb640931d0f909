import type { z } from 'zod';
import type { Fields, Json, Rec, RecordId } from '../record';

type Scalars = Readonly<Record<string, z.ZodType>>;
type Sets = Readonly<Record<string, z.ZodType<string>>>;

/** The plain value of a record: scalars as they are, sets as sorted arrays. */
export type ValueOf<S extends Scalars, E extends Sets> = {
  readonly [K in keyof S]: z.infer<S[K]>;
} & { readonly [K in keyof E]: readonly string[] };

/**
 * One kind of record: its schema and the way between stamped fields and plain values.
 * Every scalar has a default (`z....default(...)` or `.catch(...)`), because a record that was revived
 * or came from an older version may lack it.
 */
export type KindOf<N extends string, S extends Scalars, E extends Sets> = {
  readonly kind: N;
  readonly scalars: S;
  readonly sets: E;
  /** The plain value of a record. Fields that do not fit the schema read as their defaults. */
  read(record: Rec): ValueOf<S, E> & { readonly id: RecordId };
  /** The fields to write so that `current` (absent: a new record) becomes `patch`; only what differs. */
  write(patch: Partial<ValueOf<S, E>>, current?: Rec): Fields;
  /** Whether a stored field key belongs to this kind and its value fits; unknown keys go to quarantine. */
  accepts(key: string, value: Json): 'yes' | 'unknown-key' | 'bad-value';
};

const SEPARATOR = '/';

/** The field key that holds one element of a set. */
export const elementKey = (set: string, element: string): string => `${set}${SEPARATOR}${element}`;

/** Defines a kind from its scalar schemas and its sets' element schemas. */
export function defineKind<N extends string, S extends Scalars, E extends Sets>(
  kind: N,
  scalars: S,
  sets: E,
): KindOf<N, S, E> {
  const entries = Object.entries(scalars);
  const setNames = Object.keys(sets);
  const defaults = new Map<string, unknown>();
  const defaultOf = (key: string, schema: z.ZodType): unknown => {
    if (!defaults.has(key)) defaults.set(key, schema.parse(undefined));
    return defaults.get(key);
  };
  return {
    kind,
    scalars,
    sets,
    read(record) {
      const value: Record<string, unknown> = { id: record.id };
      for (const [key, schema] of entries) {
        const field = record.fields[key];
        // Most fields of most records are absent, and a list reads hundreds of records a keystroke.
        const parsed = field === undefined ? undefined : schema.safeParse(field);
        value[key] = parsed?.success ? parsed.data : defaultOf(key, schema);
      }
      for (const set of setNames) value[set] = elementsOf(record.fields, set);
      return value as ValueOf<S, E> & { readonly id: RecordId };
    },
    write(patch, current) {
      const set: Record<string, Json> = {};
      for (const [key, wanted] of Object.entries(patch)) {
        if (wanted === undefined) continue;
        if (key in scalars) {
          const clean = scalars[key]?.parse(wanted) as Json;
          if (!current || !sameJson(current.fields[key], clean)) set[key] = clean;
        } else if (key in sets) {
          const before = new Set(current ? elementsOf(current.fields, key) : []);
          const after = new Set((wanted as readonly string[]).map((e) => sets[key]?.parse(e) ?? e));
          for (const e of after) if (!before.has(e)) set[elementKey(key, e)] = true;
          for (const e of before) if (!after.has(e)) set[elementKey(key, e)] = false;
        }
      }
      return set;
    },
    accepts(key, value) {
      const scalar = scalars[key];
      if (scalar) return scalar.safeParse(value).success ? 'yes' : 'bad-value';
      const at = key.indexOf(SEPARATOR);
      const element = at < 0 ? undefined : sets[key.slice(0, at)];
      if (!element) return 'unknown-key';
      const fits = typeof value === 'boolean' && element.safeParse(key.slice(at + 1)).success;
      return fits ? 'yes' : 'bad-value';
    },
  };
}

function elementsOf(fields: Fields, set: string): readonly string[] {
  const prefix = set + SEPARATOR;
  const found: string[] = [];
  for (const key in fields) {
    if (fields[key] === true && key.startsWith(prefix)) found.push(key.slice(prefix.length));
  }
  return found.sort();
}

function sameJson(a: Json | undefined, b: Json): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
