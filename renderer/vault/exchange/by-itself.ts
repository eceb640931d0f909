import { deviceOf } from '../../core/clock/stamp';
import type { PlannedRecord } from '../../core/merge/plan-types';
import type { Partner } from '../../core/model/partner';
import type { ImportPreview } from '../vault';
import type { Manifest } from './manifest';
import { SHERIFF_KINDS } from './selection/counties-of';

/** What a file taken in by itself may bring: sheriff records and the groups they name. Notes are read by a person first. */
const OF_SHERIFFS: ReadonlySet<string> = new Set(
  [...SHERIFF_KINDS, 'group'].filter((kind) => kind !== 'note'),
);

/**
 * Whether a partner's policy lets a file be taken in without anybody looking: sheriff records of a verified partner,
 * new or corrected by whoever wrote them, and nothing that a person has to decide or should know.
 */
export function isTakenByItself(
  partner: Partner | undefined,
  preview: Pick<ImportPreview, 'sender' | 'expired' | 'seenBefore' | 'counts'>,
  manifest: Pick<Manifest, 'scope' | 'sender'>,
  records: readonly PlannedRecord[],
): boolean {
  const { sender, expired, seenBefore, counts } = preview;
  if (partner?.sheriffs !== 'accept' || sender.trust !== 'verified') return false;
  if (manifest.scope.type === 'everything' || expired || seenBefore) return false;
  const { conflicts, deleted, revived, suggestions, problems } = counts;
  if (conflicts + deleted + revived + suggestions + problems.length > 0) return false;
  const isTheirs = (stamp: string) => deviceOf(stamp) === manifest.sender.device;
  return records.every(
    ({ kind, fields }) =>
      OF_SHERIFFS.has(kind) && fields.every(({ ours }) => ours === null || isTheirs(ours.stamp)),
  );
}
