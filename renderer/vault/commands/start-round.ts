import { ok } from '../../core/result';
import { addRecord } from './add-record';
import type { Decide } from './decision';
import { callsPlanned } from './plan-calls';

/** Opens a round of calls with its people in it, so that one undo takes both back. Its first id is the round, then come the calls. */
export const startRound: Decide<'start-round'> = ({ fields, whom, callers }, context) => {
  const added = addRecord({ type: 'add-record', kind: 'call-round', fields }, context);
  const round = added.ok ? added.value.ids[0] : undefined;
  if (!added.ok || !round || !whom) return added;
  const planned = callsPlanned({ round, whom, callers }, context);
  if (!planned.ok) return planned;
  return ok({
    changes: [...added.value.changes, ...planned.value.changes],
    label: 'calls-planned',
    ids: [round, ...planned.value.ids],
  });
};
