import type { RecordId } from '../core/record';

/** Where each screen lives (hash routes). One obvious place for each thing. */
export const paths = {
  home: '/',
  members: '/members',
  member: (id: RecordId) => `/members/${id}`,
  newMember: '/members/new',
  editMember: (id: RecordId) => `/members/${id}/edit`,
  importTable: '/members/import',
  printList: '/members/print',
  duplicates: '/members/duplicates',
  households: '/members/households',
  household: (id: RecordId) => `/members/households/${id}`,
  segments: '/members/segments',
  segment: (id: RecordId) => `/members/segments/${id}`,
  newSegment: '/members/segments/new',
  calls: '/members/calls',
  newCallRound: '/members/calls/new',
  newCallRoundFor: (event: RecordId) => `/members/calls/new/${event}`,
  editCallRound: (id: RecordId) => `/members/calls/${id}/edit`,
  callRound: (id: RecordId) => `/members/calls/${id}`,
  callSheets: (id: RecordId) => `/members/calls/${id}/sheets`,
  ladder: '/members/ladder',
  /** Everyone who needs a call. */
  care: '/members/care',
  /** The consent wording in both languages, as a page to print. */
  consentSheet: '/members/consent',
  events: '/events',
  event: (id: RecordId) => `/events/${id}`,
  newEvent: '/events/new',
  newEventFrom: (template: string) => `/events/new/${template}`,
  editEvent: (id: RecordId) => `/events/${id}/edit`,
  copyEvent: (id: RecordId) => `/events/${id}/copy`,
  /** Shifts and roles of an event, and what people need to be able to come. */
  eventPlan: (id: RecordId) => `/events/${id}/plan`,
  eventNeeds: (id: RecordId) => `/events/${id}/needs`,
  eventDetails: (id: RecordId) => `/events/${id}/details`,
  /** What people need, as a page for each lead. */
  eventLeads: (id: RecordId) => `/events/${id}/leads`,
  door: (id: RecordId) => `/events/${id}/door`,
  /** Every sheet of paper for an event; and where one is typed back. */
  eventPaper: (id: RecordId) => `/events/${id}/paper`,
  /** Closing an event, headcounts and how it went. */
  eventAfter: (id: RecordId) => `/events/${id}/after`,
  typeBack: (id: RecordId) => `/events/${id}/type`,
  series: (id: RecordId) => `/events/series/${id}`,
  eventTemplates: '/events/templates',
  eventTemplate: (id: RecordId) => `/events/templates/${id}`,
  /** The group's own kinds of events and roles. */
  eventWords: '/events/words',
  importCalendar: '/events/calendar',
  sheriffs: '/sheriffs',
  /** The map, colored by a topic of facts or another subject; and the same on paper. */
  countyMap: (subject: string) => `/sheriffs/map/${subject}`,
  printMap: (subject: string) => `/sheriffs/map/${subject}/print`,
  stateLaw: '/sheriffs/law',
  agreementList: '/sheriffs/list',
  incidents: '/sheriffs/incidents',
  incident: (id: RecordId) => `/sheriffs/incidents/${id}`,
  hotline: '/sheriffs/hotline',
  publicSummary: '/sheriffs/summary',
  demands: '/sheriffs/demands',
  powerMap: '/sheriffs/power',
  printPowerMap: '/sheriffs/power/print',
  county: (fips: string) => `/sheriffs/county/${fips}`,
  /** The state and federal agencies and officials, who belong to no county. */
  beyondCounties: '/sheriffs/beyond',
  meeting: (id: RecordId) => `/sheriffs/meeting/${id}`,
  /** Letters after a meeting, to print. */
  meetingLetters: (id: RecordId) => `/sheriffs/meeting/${id}/letters`,
  /** The page and the form to take along to a meeting. */
  brief: '/sheriffs/brief',
  briefOn: (official: RecordId) => `/sheriffs/brief/${official}`,
  askLibrary: '/sheriffs/asks',
  recordsRequests: '/sheriffs/requests',
  recordsRequestsIn: (fips: string) => `/sheriffs/requests/${fips}`,
  newMeeting: '/sheriffs/meeting/new',
  newMeetingIn: (fips: string) => `/sheriffs/meeting/new/${fips}`,
  editMeeting: (id: RecordId) => `/sheriffs/meeting/${id}/edit`,
  meetings: '/sheriffs/meetings',
  promises: '/sheriffs/promises',
  sharing: '/sharing',
  sendFile: '/sharing/send',
  sendEvent: (id: RecordId) => `/sharing/send/${id}`,
  sendSegment: (id: RecordId) => `/sharing/send/segment-${id}`,
  sendCounty: (fips: string) => `/sharing/send/county-${fips}`,
  partners: '/sharing/partners',
  partner: (id: RecordId) => `/sharing/partners/${id}`,
  ownCard: '/sharing/card',
  sharedFolder: '/sharing/folder',
  /** Names of partners' people that become counts soon. */
  namesRunOut: '/sharing/names',
  /** `card` counts the cards that the system asked us to open, so that each has a screen of its own. */
  openCard: (card: number) => `/sharing/open-card/${card}`,
  /** What partners suggest about our people. */
  suggestions: '/sharing/suggestions',
  /** `file` counts the files opened since the start, so that each has a screen of its own. */
  openFile: (file: number) => `/sharing/open/${file}`,
  reports: '/reports',
  /** One page a month for the coalition, to print. */
  monthlyReport: '/reports/monthly',
  /** Who stopped coming, and who came first. */
  coming: '/reports/coming',
  settings: '/settings',
  /** What this laptop holds, as a page to print. */
  held: '/settings/held',
} as const;
