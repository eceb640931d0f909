import { KINDS } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields, readWith } from './checked-fields';
import { incomplete } from './complete';
import type { Decide } from './decision';

/** Sets the order of the rungs by their places, and adds those that are new. Rungs left out follow above, in the order they had. */
export const arrangeLadder: Decide<'arrange-ladder'> = ({ rungs }, { set, newId }) => {
  const named = new Set(rungs.flatMap(({ id }) => id ?? []));
  const others = [...set.all('rung')]
    .filter(({ id }) => !named.has(id))
    .map((record) => KINDS.rung.read(record))
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => ({ id }));
  const changes: Change[] = [];
  const ids: RecordId[] = [];
  let added = false;
  for (const [order, { id: known, ...draft }] of [...rungs, ...others].entries()) {
    const current = known === undefined ? undefined : set.get('rung', known);
    if (known !== undefined && !current) return err({ type: 'not-found', kind: 'rung' });
    const id = known ?? newId();
    const fields = checkedFields('rung', { ...draft, order }, current);
    if (!fields.ok) return fields;
    const problem = incomplete('rung', readWith('rung', id, fields.value, current));
    if (problem) return err(problem);
    added ||= known === undefined;
    ids.push(id);
    if (Object.keys(fields.value).length > 0) changes.push({ kind: 'rung', id, set: fields.value });
  }
  return ok({ changes, label: added ? 'rung-added' : 'rung-edited', ids });
};
