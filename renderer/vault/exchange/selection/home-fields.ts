import { CONSENT_FIELDS } from '../../merging/merged-fields';

/**
 * Fields that a partner never gets, by kind, and that a partner's file never brings:
 * - of a member, how the group thinks and speaks of its people, with whom and where they live, how they came to be
 *   here, and on which occasion they agreed to what;
 * - of who came to an event, who marked it and who drives whom from where;
 * - of an event, where exactly it is, what the group thought of it before and after, and sums that the partner may
 *   have the names for;
 * - of a meeting with an official, whatever names our own people, what we felt, which words of our library were used,
 *   and what we have to do next.
 */
const HOME_FIELDS: { readonly [kind: string]: readonly string[] } = {
  ask: ['heardBy', 'text'],
  attendance: ['markedOn', 'markedAt', 'markedBy', 'rideFrom', 'driver', 'shifts', 'backupShifts'],
  commitment: ['owner'],
  event: [
    'privateAddress',
    'keptCounts',
    'series',
    'seriesDate',
    'calendarUid',
    'debrief',
    'closedOn',
    'risk',
  ],
  meeting: [
    'delegates',
    'ourSide',
    'followUpOwner',
    'followUpDue',
    'confirmedBy',
    'impressions',
    'letterSentOn',
    'nextMeetingOn',
    'press',
    'requestedOn',
    'sharing',
    'thanksSentOn',
  ],
  member: [
    'groups',
    'roles',
    'tags',
    'household',
    'zip',
    'rung',
    'importedIn',
    'keptOn',
    ...CONSENT_FIELDS.map(([, given]) => given),
  ],
  verdict: ['by'],
};

/** Whether a field, or the set that a key is an element of, is one of those. */
export function staysHome(kind: string, key: string): boolean {
  const fields = HOME_FIELDS[kind];
  return fields?.includes(key.split('/', 1)[0] as string) ?? false;
}
