import type { z } from 'zod';
import { sameJson } from '../../core/merge/merge-record';
import { elementKey } from '../../core/model/define-kind';
import { type Draft, KINDS, type KindName, type ValueByKind } from '../../core/model/kinds';
import type { Fields, Json, Rec, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { cleanElement } from './clean-element';

export type BadValue = { readonly type: 'bad-value'; readonly field: string };

/**
 * The fields to write so that a record (absent: a new one) takes on a draft: only what differs from what
 * it reads as now. Never throws, whatever the draft holds; the first value that does not fit is named.
 */
export function checkedFields<K extends KindName>(
  kind: K,
  draft: Draft<K>,
  current?: Rec,
): Result<Fields, BadValue> {
  const { sets } = KINDS[kind];
  const scalars: Readonly<Record<string, z.ZodType>> = KINDS[kind].scalars;
  const write: Record<string, Json> = {};
  for (const [key, wanted] of Object.entries(draft)) {
    if (wanted === undefined) continue;
    const schema = Object.hasOwn(scalars, key) ? scalars[key] : undefined;
    if (schema) {
      const parsed = schema.safeParse(wanted);
      if (!parsed.success) return err({ type: 'bad-value', field: key });
      const now = schema.safeParse(current?.fields[key]);
      if (!now.success || !sameJson(now.data as Json, parsed.data as Json)) {
        write[key] = parsed.data as Json;
      }
    } else if (Object.hasOwn(sets, key)) {
      const elements = checkedElements(kind, key, wanted);
      if (!elements.ok) return elements;
      writeSet(write, key, elements.value, current);
    } else {
      return err({ type: 'bad-value', field: key });
    }
  }
  return ok(write);
}

/** What a record would read as once fields were written to it. */
export function readWith<K extends KindName>(
  kind: K,
  id: RecordId,
  written: Fields,
  current?: Rec,
): ValueByKind[K] {
  const fields = { ...current?.fields, ...written };
  return KINDS[kind].read({ id, kind, fields, stamps: { base: '' } }) as ValueByKind[K];
}

function checkedElements(
  kind: KindName,
  set: string,
  wanted: unknown,
): Result<ReadonlySet<string>, BadValue> {
  const bad = err({ type: 'bad-value', field: set } as const);
  if (!Array.isArray(wanted)) return bad;
  const sets: Readonly<Record<string, z.ZodType<string>>> = KINDS[kind].sets;
  const elements = new Set<string>();
  for (const element of wanted) {
    if (typeof element !== 'string') return bad;
    const clean = cleanElement(kind, set, element);
    if (clean === '') continue;
    const parsed = sets[set]?.safeParse(clean);
    if (!parsed?.success || !parsed.data) return bad;
    elements.add(parsed.data);
  }
  return ok(elements);
}

function writeSet(
  write: Record<string, Json>,
  set: string,
  elements: ReadonlySet<string>,
  current: Rec | undefined,
): void {
  const prefix = elementKey(set, '');
  for (const element of elements) {
    const key = elementKey(set, element);
    if (current?.fields[key] !== true) write[key] = true;
  }
  for (const key in current?.fields) {
    if (!key.startsWith(prefix) || current.fields[key] !== true) continue;
    if (!elements.has(key.slice(prefix.length))) write[key] = false;
  }
}
