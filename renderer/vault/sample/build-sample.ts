import type { Change, RecordId } from '../../core/record';
import { foundingGroupId, foundingRecords } from './founding-records';
import { inventedRecords } from './invented-records';

/** The day on which the sample stands, so that its events are upcoming and its promises overdue. */
export const SAMPLE_TODAY = '2019-02-20';

/** The id of the group of that name in the sample: a workspace that takes a founding group's name is that group. */
export const sampleGroupId: (name: string) => RecordId = foundingGroupId;

/**
 * Every record of the sample workspace except the workspace's own: North Carolina in February 2019 as
 * sources told it, with invented members, events and meetings. The same ids each time.
 */
export const buildSample = (): readonly Change[] => [...foundingRecords(), ...inventedRecords()];
