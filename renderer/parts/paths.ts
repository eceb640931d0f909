import type { RecordId } from '../core/record';

/** Where each screen lives (hash routes). One obvious place for each thing. */
export const paths = {
  home: '/',
  members: '/members',
  member: (id: RecordId) => `/members/${id}`,
  newMember: '/members/new',
  events: '/events',
  event: (id: RecordId) => `/events/${id}`,
  newEvent: '/events/new',
  roster: (id: RecordId) => `/events/${id}/roster`,
  sheriffs: '/sheriffs',
  county: (fips: string) => `/sheriffs/county/${fips}`,
  meeting: (id: RecordId) => `/sheriffs/meeting/${id}`,
  newMeeting: '/sheriffs/meeting/new',
  promises: '/sheriffs/promises',
  sharing: '/sharing',
  reports: '/reports',
  settings: '/settings',
} as const;
