import type { Json, Rec, Stamp } from './record';

/**
 * A look at a record's fields that does not need the record to be built: for those who look through all
 * of a kind, which can be 100,000.
 */
export type Glance = {
  /** The value of a scalar field. */
  value(field: string): Json | undefined;
  /** The keys of the set elements that the record has (`tags/norte`), in no particular order. */
  elements(): readonly string[];
  readonly base: Stamp;
};

/** A glance at a record that is built already. */
export const glanceAt = ({ fields, stamps }: Rec): Glance => ({
  value: (field) => fields[field],
  elements() {
    const keys: string[] = [];
    for (const key in fields) if (fields[key] === true && key.includes('/')) keys.push(key);
    return keys;
  },
  base: stamps.base,
});
