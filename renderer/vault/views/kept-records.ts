import type { KindName, ValueByKind } from '../../core/model/kinds';
import { KINDS } from '../../core/model/kinds';
import type { Rec, RecordId } from '../../core/record';
import { withKept } from '../../core/retention/kept-counts';
import type { Records } from '../../core/views/records';
import { type Turnout, turnoutOf } from '../../core/views/turnout';
import type { WorkingSet } from '../store/working-set';
import { follow } from './follow';

/** The working set as views read it: values and lists are made once and kept until something changes. */
export function createKeptRecords(set: WorkingSet): Records {
  const values = new WeakMap<Rec, unknown>();
  const lists = new Map<
    string,
    { readonly version: number; readonly values: readonly unknown[] }
  >();
  const turnouts = createKeptTurnouts(set);

  const readOnce = <K extends KindName>(kind: K, record: Rec): ValueByKind[K] => {
    let value = values.get(record);
    if (value === undefined) {
      value = KINDS[kind].read(record);
      values.set(record, value);
    }
    return value as ValueByKind[K];
  };

  return {
    one(kind, id) {
      const record = id === null ? undefined : set.get(kind, id);
      return record ? readOnce(kind, record) : null;
    },
    all(kind) {
      const version = set.version(kind);
      const known = lists.get(kind);
      if (known?.version === version) return known.values as readonly ValueByKind[typeof kind][];
      const made = Array.from(set.all(kind), (record) => readOnce(kind, record));
      lists.set(kind, { version, values: made });
      return made;
    },
    by: (kind, field, value) => set.by(kind, field, value).map((record) => readOnce(kind, record)),
    turnout: turnouts,
  };
}

/** The sums of each event that was asked for, until the event or someone's attendance there changes. */
function createKeptTurnouts(set: WorkingSet): (event: RecordId) => Turnout {
  const kept = new Map<RecordId, Turnout>();
  const { catchUp } = follow(set, {
    mend(batch) {
      for (const { before, after } of batch) {
        if (after.kind === 'event') kept.delete(after.id);
        if (after.kind !== 'attendance') continue;
        for (const record of [before, after]) {
          const event = record?.fields['event'];
          if (typeof event === 'string') kept.delete(event);
        }
      }
    },
    forget: () => kept.clear(),
  });

  return (event) => {
    catchUp();
    let turnout = kept.get(event);
    if (!turnout) {
      const named = turnoutOf(set.by('attendance', 'event', event).map(({ fields }) => fields));
      const record = set.get('event', event);
      turnout = withKept(named, record ? KINDS.event.read(record).keptCounts : null);
      kept.set(event, turnout);
    }
    return turnout;
  };
}
