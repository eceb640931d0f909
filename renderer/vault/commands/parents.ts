import type { KindName } from '../../core/model/kinds';
import type { Json, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';

/** Kinds whose records a note may be about. */
const NOTE_SUBJECTS = ['member', 'event', 'meeting', 'official', 'agency', 'group'] as const;

/** References without which a record would hang in the air. */
const PARENTS: { readonly [K in KindName]?: Readonly<Record<string, readonly KindName[]>> } = {
  note: { subject: NOTE_SUBJECTS },
  ask: { meeting: ['meeting'] },
  meeting: { official: ['official'] },
  statement: { official: ['official'] },
  stance: { official: ['official'] },
  'records-request': { agency: ['agency'] },
  reach: { official: ['official'] },
  shift: { event: ['event'] },
  'one-on-one': { member: ['member'] },
};

/** The kind that a written reference should lead to and does not, or null. References set to null are not looked at. */
export function missingParent(
  kind: KindName,
  written: Readonly<Record<string, Json>>,
  set: WorkingSet,
): KindName | null {
  for (const [field, kinds] of Object.entries(PARENTS[kind] ?? {})) {
    const id = written[field];
    if (typeof id !== 'string') continue;
    if (!kinds.some((parent) => exists(set, parent, id))) return kinds[0] ?? null;
  }
  return null;
}

const exists = (set: WorkingSet, kind: KindName, id: RecordId): boolean =>
  set.get(kind, id) !== undefined;
