import type { KindName } from '../../core/model/kinds';
import type { Rec, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';

/** By which fields of which kinds a record's dependents point to it: what is deleted along with it. */
const DEPENDENTS: { readonly [K in KindName]?: readonly (readonly [KindName, string])[] } = {
  member: [
    ['note', 'subject'],
    ['attendance', 'member'],
    ['call', 'member'],
    ['one-on-one', 'member'],
    ['rung-move', 'member'],
    ['verdict', 'a'],
    ['verdict', 'b'],
    ['suggestion', 'member'],
  ],
  'call-round': [['call', 'round']],
  event: [
    ['note', 'subject'],
    ['attendance', 'event'],
    ['shift', 'event'],
    ['headcount', 'event'],
    ['sheet', 'event'],
  ],
  meeting: [
    ['note', 'subject'],
    ['ask', 'meeting'],
    ['statement', 'meeting'],
    ['commitment', 'meeting'],
  ],
  // Meetings and promises stay: they happened, whoever's record is gone.
  official: [
    ['stance', 'official'],
    ['reach', 'official'],
    ['note', 'subject'],
    ['statement', 'official'],
  ],
  agency: [
    ['note', 'subject'],
    ['fact', 'agency'],
    ['records-request', 'agency'],
  ],
  commitment: [['commitment-step', 'commitment']],
  incident: [['incident-step', 'incident']],
  group: [['note', 'subject']],
};

/** Everything that hangs on a record, without the record itself. */
export const dependentsOf = (set: WorkingSet, kind: KindName, id: RecordId): readonly Rec[] =>
  (DEPENDENTS[kind] ?? []).flatMap(([dependent, field]) => set.by(dependent, field, id));
