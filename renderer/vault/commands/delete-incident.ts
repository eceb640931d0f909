import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import type { Decide } from './decision';
import { dependentsOf } from './dependents';

/** Deletes a report with its steps. */
export const deleteIncident: Decide<'delete-incident'> = ({ incident }, { set }) => {
  if (!set.get('incident', incident)) return err({ type: 'not-found', kind: 'incident' });
  const changes: Change[] = [
    { kind: 'incident', id: incident, delete: true },
    ...dependentsOf(set, 'incident', incident).map(
      ({ kind, id }): Change => ({ kind, id, delete: true }),
    ),
  ];
  return ok({ changes, label: 'incident-deleted', ids: [incident] });
};
