import type { z } from 'zod';

type Test = (value: unknown) => boolean;

const TESTS = new WeakMap<z.ZodType, Test>();

/**
 * Notes with a schema a quick test of values that it surely takes and leaves as they are. It may take others too, and
 * only the schema tells. For kinds of values of which a file brings hundreds of thousands.
 */
export function leaving<S extends z.ZodType>(schema: S, test: Test): S {
  TESTS.set(schema, test);
  return schema;
}

/** Whether a schema surely takes a value and leaves it as it is, as far as a quick test tells. */
export const isSurelyLeft = (schema: z.ZodType, value: unknown): boolean =>
  TESTS.get(schema)?.(value) === true;
