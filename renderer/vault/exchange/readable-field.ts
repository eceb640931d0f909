import type { Json } from '../../core/record';
import { type Find, isReferenceField, labelOfReference } from './record-label';

/** A field's key in words for the screen: the element of a set, and what makes a value readable. */
export type ReadableField = {
  /** For an element of a set its display text; null for a scalar. */
  readonly element: string | null;
  /** References read as the name of what they point to; no value reads as null. */
  value(value: Json | undefined): Json | null;
};

/** How a field of this key and its values read. `find` finds what a reference points to. */
export function readableField(key: string, find: Find): ReadableField {
  const [name = '', element] = key.split(/\/(.*)/s);
  const isReference = isReferenceField(name);
  return {
    element:
      element === undefined
        ? null
        : (isReference && labelOfReference(name, element, find).en) || element,
    value: (value) =>
      typeof value === 'string' && isReference
        ? labelOfReference(name, value, find).en || value
        : (value ?? null),
  };
}
