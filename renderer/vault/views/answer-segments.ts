import { READY_SEGMENTS } from '../../core/segments/ready-made';
import { allGroups } from '../../core/views/groups';
import { newestFirst, sortedBy, sortedByKey } from '../../core/views/order';
import type { SegmentChoices, SegmentRow } from '../../core/views/people-views';
import type { Records } from '../../core/views/records';
import type { SegmentIndex } from './segment-index';

/** Segments that ship with the app, then the saved ones by name, each with its count. */
export function answerSegments(
  records: Records,
  index: SegmentIndex,
  today: string,
): readonly SegmentRow[] {
  return [
    ...READY_SEGMENTS.map(({ id, rule }) => ({
      id,
      ready: true,
      name: '',
      rule,
      members: index.count(rule, today),
    })),
    ...sortedBy(records.all('segment'), ({ name }) => name).map(({ id, name, rule }) => ({
      id,
      ready: false,
      name,
      rule,
      members: index.count(rule, today),
    })),
  ];
}

/** What rules can name. */
export const answerSegmentChoices = (records: Records): SegmentChoices => ({
  groups: allGroups(records).map(({ id, name }) => ({ id, name })),
  rungs: sortedByKey(records.all('rung'), ({ order }) => String(order).padStart(3, '0')).map(
    ({ id, nameEn, nameEs }) => ({ id, nameEn, nameEs }),
  ),
  events: newestFirst(records.all('event'), ({ date }) => date).map(
    ({ id, titleEn, titleEs, date }) => ({ id, titleEn, titleEs, date }),
  ),
});
