import { KINDS } from '../../core/model/kinds';
import type { LegalHold } from '../../core/model/retention';
import type { Change } from '../../core/record';
import { holdIn } from '../../core/retention/hold-in';
import type { WorkingSet } from '../store/working-set';

/** The legal hold that is on; null when none is. */
export const holdOf = (set: WorkingSet): LegalHold | null =>
  holdIn(Array.from(set.all('legal-hold'), KINDS['legal-hold'].read));

/** Whether changes erase what a legal hold protects. The record of a run of the limits has only counts. */
export const isErasing = (changes: readonly Change[]): boolean =>
  changes.some((change) => 'delete' in change && change.kind !== 'purge');
