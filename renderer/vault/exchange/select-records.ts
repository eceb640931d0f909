import { countyName } from '../../core/model/county';
import { isAlive, type RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { WorkingSet } from '../store/working-set';
import type { ExportPreview, ExportScope, ExportWish } from '../vault';
import { eventsBetween, selectCounts } from './selection/select-counts';
import { selectEvent } from './selection/select-event';
import { partnerCards, selectEverything } from './selection/select-everything';
import { selectSegment } from './selection/select-segment';
import { selectSheriffs } from './selection/select-sheriffs';
import type { Chosen, Selection } from './selection/selection';
import { type Withdrawn, withdrawnFrom } from './selection/withdrawn';

export type SelectError = { readonly type: 'not-found'; readonly kind: string };

/** What is to leave, and to which partner, if to one. */
export type Wanted = Pick<ExportWish, 'scope' | 'include'> & { readonly partner?: RecordId };

/** Scopes whose files name people. */
const WITH_PEOPLE: ReadonlySet<ExportScope['type']> = new Set(['event', 'segment']);
const NOBODY: Withdrawn = { refusals: [], people: [] };

/**
 * Chooses what leaves for a scope. People who did not agree to be shared stay out of a partner's file, with all that
 * names them; of those whom the partner got before, it is told that they no longer agree.
 */
export function selectRecords(
  set: WorkingSet,
  wanted: Wanted,
  ownGroup: RecordId | null,
  today: string,
): Result<Chosen, SelectError> {
  const selection = selectOf(set, wanted, ownGroup, today);
  if (!selection.ok) return selection;
  const { partner, scope } = wanted;
  if (scope.type === 'everything') {
    return ok({ ...selection.value, besides: partnerCards(set), withdrawn: [] });
  }
  const isTold = partner !== undefined && WITH_PEOPLE.has(scope.type);
  const { refusals, people } = isTold ? withdrawnFrom(set, partner) : NOBODY;
  return ok({ ...selection.value, besides: refusals, withdrawn: people });
}

function selectOf(
  set: WorkingSet,
  { scope, include }: Wanted,
  ownGroup: RecordId | null,
  today: string,
): Result<Selection, SelectError> {
  switch (scope.type) {
    case 'everything':
      return ok(selectEverything(set, include));
    case 'sheriffs':
      return ok(selectSheriffs(set, null, include, ownGroup));
    case 'county':
      if (countyName(scope.county) === '') return missing('county');
      return ok(selectSheriffs(set, scope.county, include, ownGroup));
    case 'segment': {
      const segment = set.get('segment', scope.segment);
      if (!segment) return missing('segment');
      return ok(selectSegment(set, segment, include, ownGroup, today));
    }
    case 'report': {
      if (ownGroup === null) return missing('group');
      return ok(selectCounts(set, eventsBetween(set, scope.from, scope.to), ownGroup, today));
    }
    default: {
      const event = set.get('event', scope.event);
      if (!event) return missing('event');
      if (scope.type === 'event') return ok(selectEvent(set, event, include, ownGroup));
      if (ownGroup === null) return missing('group');
      return ok(selectCounts(set, [event], ownGroup, today));
    }
  }
}

/** How many living records of each kind there are. */
export function countsOf(records: Selection['records']): ExportPreview['counts'] {
  const counts: Record<string, number> = {};
  for (const record of records) {
    if (isAlive(record)) counts[record.kind] = (counts[record.kind] ?? 0) + 1;
  }
  return counts;
}

const missing = (kind: string) => err({ type: 'not-found' as const, kind });
