import type { Change, RecordId } from '../../core/record';
import { foundingGroupId, foundingRecords } from './founding-records';
import { inventedRecords } from './invented-records';

/** The day on which the sample stands, so that its events are upcoming and its promises overdue. */
export const SAMPLE_TODAY = '2019-02-20';

/** The founding group whose laptop the sample pretends to be, unless someone names another. */
export const SAMPLE_GROUP = 'Siembra NC';

/** The id of the sample's group of that name, so that the workspace's own group is not there twice. */
export const sampleGroupId: (name: string) => RecordId = foundingGroupId;

/**
 * Every record of the sample workspace except the workspace's own: North Carolina in February 2019 as
 * sources told it, with invented members, events and meetings. The same ids each time.
 */
export const buildSample = (): readonly Change[] => [...foundingRecords(), ...inventedRecords()];
