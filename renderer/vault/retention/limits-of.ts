import { KINDS } from '../../core/model/kinds';
import { type Limits, limitsWith } from '../../core/retention/limits';
import type { WorkingSet } from '../store/working-set';

/** The limits that hold in this workspace. */
export const limitsOf = (set: WorkingSet): Limits =>
  limitsWith((id) => {
    const rule = set.get('retention-rule', id);
    return rule ? KINDS['retention-rule'].read(rule) : null;
  });
