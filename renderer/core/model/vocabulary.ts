/**
 * Languages that members speak, as BCP 47 codes. `mix`, `zap` and `nah` stand for the Mixtec, Zapotec and
 * Nahua languages as families: people rarely name the variant.
 */
export const LANGUAGES = [
  'es',
  'en',
  'pt',
  'fr',
  'ht',
  'ar',
  'vi',
  'zh',
  'ko',
  'hmn',
  'mix',
  'zap',
  'nah',
  'mam',
  'quc',
  'kjb',
  'sw',
  'my',
  'other',
] as const;

/** Kinds of event (`domain.md` 2.1). */
export const EVENT_KINDS = [
  'know-your-rights',
  'verifier-training',
  'verifier-shift',
  'hotline-shift',
  'family-support',
  'vigil',
  'march',
  'press-conference',
  'accompaniment',
  'committee',
  'assembly',
  'canvass',
  'phone-bank',
  'forum',
  'commissioners-meeting',
  'official-meeting',
  'community-visit',
  'orientation',
  'fundraiser',
  'other',
] as const;

/** Functions that people take at an event or in a group (`domain.md` 2.1). */
export const ROLES = [
  'facilitator',
  'host',
  'greeter',
  'interpreter',
  'childcare',
  'driver',
  'food',
  'tech',
  'note-taker',
  'speaker',
  'media-contact',
  'marshal',
  'police-liaison',
  'legal-observer',
  'medic',
  'de-escalator',
  'runner',
  'photographer',
  'verifier',
  'dispatcher',
  'trainer',
  'family-support',
  'accompanier',
  'cleanup',
] as const;

/** What a person said about an event. The first of the two axes (`organizing.md` 2.1). */
export const RSVP_ANSWERS = ['invited', 'yes', 'maybe', 'no', 'left-message', 'confirmed'] as const;

/** Whether a person came. The second axis; blank until marked. */
export const ATTENDANCE_MARKS = ['blank', 'present', 'late', 'excused', 'no-show'] as const;

/** Consent as a person gave it; nobody is assumed to have said yes. */
export const CONSENT = ['unknown', 'yes', 'no'] as const;

/** The answer about photos has one more way to say yes (`domain.md` 3.5). */
export const PHOTO_CONSENT = [...CONSENT, 'from-behind'] as const;

/** What consent is asked for; `share` is for partner groups (`domain.md` 3.5). `contact` is the general answer that phone, text and email fall back on. */
export const CONSENT_PURPOSES = ['contact', 'phone', 'text', 'email', 'share', 'photo'] as const;

/** How a consent was given. */
export const CONSENT_WAYS = ['in-person', 'paper', 'phone', 'message', 'import', 'other'] as const;

/** What people ask for at an event. */
export const NEEDS = ['childcare', 'ride', 'interpreter'] as const;

/** What a place offers, or a person needs, so that everybody can take part (`domain.md` 2.1). */
export const ACCESS = ['step-free', 'seating', 'quiet-room', 'captions', 'sign-language'] as const;

/** Ages of children in childcare, in years: those of one band need one room and one kind of care. */
export const AGE_BANDS = ['0-2', '3-5', '6-12'] as const;

/** What may be photographed at an event. */
export const PHOTO_RULES = ['ask', 'stage-only', 'none'] as const;

/** How much could go wrong at an event; empty until someone thought about it. */
export const RISK_LEVELS = ['', 'low', 'medium', 'high'] as const;

/** Sheets of paper that are printed for an event (`domain.md` 2.2). */
export const SHEET_KINDS = [
  'sign-in',
  'slips',
  'count-only',
  'roster',
  'shift-sheet',
  'call-sheet',
  'badges',
  'childcare-list',
  'driver-page',
  'interpreter-list',
  'access-list',
] as const;

/** Lists of words to which a group may add its own. */
export const TERM_LISTS = ['event-kind', 'role'] as const;

/** What was decided about two members who look alike. */
export const VERDICTS = ['different-people', 'same-household', 'same-person'] as const;

/** What a round of calls is for. */
export const CALL_PURPOSES = ['invite', 'confirm', 'day-of', 'check-in'] as const;

/** What came of a call (`organizing.md` 2.7). With the first five the person was reached. */
export const CALL_OUTCOMES = [
  'yes',
  'maybe',
  'no',
  'talked',
  'call-back',
  'left-message',
  'no-answer',
  'busy',
  'wrong-number',
  'do-not-call',
] as const;

/** Tables that can be taken in. */
export const TABLE_FORMATS = ['csv', 'xlsx', 'vcard'] as const;

/** Personal data with a limit to how long it is kept (`domain.md` 3.5). */
export const RETENTION_SUBJECTS = [
  /** Who came to what, by name. */
  'attendance',
  /** People typed from a sign-in sheet who did not agree to be contacted. */
  'sign-ins',
  /** Members whom nothing was heard of. */
  'inactive-members',
  'calls',
  'one-on-ones',
  'notes',
  /** Detail of incidents; the row of the public summary stays. */
  'incidents',
  'hotline-calls',
] as const;

/** What runs of the time limits reduce: what has a limit, and names of partners' people whose files ran out. */
export const PURGE_SUBJECTS = [...RETENTION_SUBJECTS, 'partner-names'] as const;

/** Kinds of agency that a county's people meet. */
export const AGENCY_TYPES = [
  'sheriff',
  'municipal-police',
  'district-jail',
  'state',
  'campus',
  'federal',
  'other',
] as const;

/** Topics of a dated, sourced fact about an agency (`domain.md` 1.1). */
export const FACT_TOPICS = [
  'agreement-287g',
  'detainer-hold',
  'detainer-notify',
  'papers-accepted',
  'ice-in-jail',
  'bed-contract',
  'money',
  'u-visa',
  'language-access',
  'checkpoints',
  'other',
] as const;

/** What a fact about what an agency does rests on: what it says, or what was seen. Empty where the topic makes no difference. */
export const FACT_BASES = ['', 'stated', 'practice'] as const;

/** How an official came into office (`domain.md` 1.1). */
export const WAYS_INTO_OFFICE = ['', 'elected', 'appointed'] as const;

/** How far a fact can be relied on. A disputed fact keeps both sides. */
export const CONFIDENCE = ['confirmed', 'reported', 'disputed'] as const;

/** Where a fact came from. */
export const SOURCE_KINDS = [
  'public-record',
  'press',
  'heard-in-meeting',
  'group-knowledge',
] as const;

/** Kinds of meeting with an official (`domain.md` 1.4). */
export const MEETING_KINDS = [
  'private-meeting',
  'public-forum',
  'phone',
  'commissioners-meeting',
  'candidate-forum',
  'bird-dog',
  'letter',
] as const;

/** Answers to an ask, from yes to no. */
export const ASK_ANSWERS = [
  'not-raised',
  'yes',
  'leans-yes',
  'undecided',
  'leans-no',
  'no',
  'would-not-answer',
] as const;

/** The official's tone at a meeting. */
export const TONES = ['', 'interested', 'noncommittal', 'defensive', 'hostile', 'bored'] as const;

/** Whether other groups may see a meeting's report (`domain.md` 1.4). */
export const MEETING_SHARING = ['never', 'summary', 'all'] as const;

/** Whether the press may be told; empty until it was asked. */
export const PRESS_ALLOWED = ['', 'no', 'yes'] as const;

/** What became of a demand. */
export const DEMAND_STATES = ['open', 'partly', 'met', 'refused', 'dropped'] as const;

/** States of an incident's report (`domain.md` 3.2). The ones after `on-the-way` may be told to others. */
export const INCIDENT_STATES = [
  'received',
  'assigned',
  'on-the-way',
  'confirmed-ice',
  'confirmed-other',
  'not-enforcement',
  'not-verified',
  'closed',
  'retracted',
] as const;

/** Who may be told of an incident (`domain.md` 3.2). */
export const INCIDENT_SHARING = ['nobody', 'verifiers', 'everyone'] as const;

/** Where people were stopped or taken (`domain.md` 3.3). */
export const SETTINGS = [
  'home',
  'street',
  'traffic-stop',
  'checkpoint',
  'workplace',
  'courthouse',
  'jail-hand-over',
  'ice-check-in',
  'school-or-church',
  'other',
] as const;

/** Whom the people on the spot saw (`domain.md` 3.1). */
export const AGENCIES_SEEN = [
  'unknown',
  'ice-ero',
  'hsi',
  'cbp',
  'sheriff',
  'police',
  'highway-patrol',
  'none',
] as const;

/** What agents were doing (`domain.md` 3.1). */
export const ACTIVITIES = [
  'watching',
  'at-a-door',
  'questioning',
  'detaining',
  'loading',
  'checkpoint',
  'other',
] as const;

/** How a report reached us. */
export const REPORT_SOURCES = ['saw-it', 'told-by-witness', 'social-media'] as const;

/** The paper that was shown (`domain.md` 3.1). */
export const PAPERS_SHOWN = ['not-seen', 'none', 'ice-warrant', 'judge-warrant'] as const;

/** Whom a hotline's caller was sent to. */
export const REFERRALS = ['', 'lawyers', 'family-fund', 'verifiers', 'other'] as const;

/** What became of a promise. */
export const COMMITMENT_STATES = ['open', 'kept', 'broken', 'vague', 'withdrawn'] as const;

/** Kinds of contest that put an official in office. */
export const CONTEST_KINDS = ['primary', 'runoff', 'general', 'special'] as const;

/** Statement kinds (`domain.md` 1.1). */
export const STATEMENT_KINDS = ['statement', 'pledge', 'vote', 'letter', 'policy'] as const;

/** What a file can be about. `event-counts` and `report` carry sums and no names; `county` and `sheriffs` no members. */
export const EXCHANGE_SCOPES = [
  'event',
  'event-counts',
  'report',
  'segment',
  'county',
  'sheriffs',
  'everything',
  'table',
] as const;
