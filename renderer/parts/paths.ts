import type { RecordId } from '../core/record';

/** Where each screen lives (hash routes). One obvious place for each thing. */
export const paths = {
  home: '/',
  members: '/members',
  member: (id: RecordId) => `/members/${id}`,
  newMember: '/members/new',
  editMember: (id: RecordId) => `/members/${id}/edit`,
  events: '/events',
  event: (id: RecordId) => `/events/${id}`,
  newEvent: '/events/new',
  editEvent: (id: RecordId) => `/events/${id}/edit`,
  copyEvent: (id: RecordId) => `/events/${id}/copy`,
  roster: (id: RecordId) => `/events/${id}/roster`,
  sheriffs: '/sheriffs',
  county: (fips: string) => `/sheriffs/county/${fips}`,
  meeting: (id: RecordId) => `/sheriffs/meeting/${id}`,
  newMeeting: '/sheriffs/meeting/new',
  newMeetingIn: (fips: string) => `/sheriffs/meeting/new/${fips}`,
  editMeeting: (id: RecordId) => `/sheriffs/meeting/${id}/edit`,
  meetings: '/sheriffs/meetings',
  promises: '/sheriffs/promises',
  sharing: '/sharing',
  sendFile: '/sharing/send',
  sendEvent: (id: RecordId) => `/sharing/send/${id}`,
  /** `file` counts the files opened since the start, so that each has a screen of its own. */
  openFile: (file: number) => `/sharing/open/${file}`,
  reports: '/reports',
  settings: '/settings',
} as const;
