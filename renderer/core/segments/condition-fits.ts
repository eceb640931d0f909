import { isReached } from '../calls/call-state';
import { mayContact } from '../model/consent';
import { elementKey } from '../model/define-kind';
import type { CONSENT, PHOTO_CONSENT } from '../model/vocabulary';
import { addDays } from '../views/order';
import { isExpected, isThere } from '../views/turnout';
import { consentIn, type MemberDigest, type Place } from './member-digest';
import type { SegmentCondition } from './rule';

type Test = (member: MemberDigest) => boolean;
type Of<T extends SegmentCondition['type']> = Extract<SegmentCondition, { readonly type: T }>;

/** Whether a date lies in the days that a condition looks back on; with null, on any day until today. */
type Within = (date: string) => boolean;

const until = (today: string, days: number | null): Within => {
  const since = days === null ? '' : addDays(today, 1 - days);
  return (date) => date >= since && date <= today;
};

/** The same without an end: for what is asked of the past and of what is to come alike. */
const since = (today: string, days: number | null): Within => {
  const first = days === null ? '' : addDays(today, 1 - days);
  return (date) => date >= first;
};

/** Counts no further than it has to. */
function atLeast<T>(times: number, rows: readonly T[], fits: (row: T) => boolean): boolean {
  if (rows.length < times) return false;
  let count = 0;
  for (const row of rows) if (fits(row) && ++count >= times) return true;
  return false;
}

const hasElement = (set: string, any: readonly string[]): Test => {
  const keys = any.map((element) => elementKey(set, element));
  return ({ elements }) => keys.some((key) => elements.includes(key));
};

const hasAny = (set: string): Test => {
  const prefix = elementKey(set, '');
  return ({ elements }) => elements.some((key) => key.startsWith(prefix));
};

const wasAt = (place: Place, within: Within, kind: string | null): boolean =>
  isThere(place.mark) && within(place.event.date) && (kind === null || place.event.kind === kind);

/** The first day on which someone came to anything; empty when they never did. */
function firstDay(places: readonly Place[]): string {
  let first = '';
  for (const { event, mark } of places) {
    if (isThere(mark) && event.date !== '' && (first === '' || event.date < first)) {
      first = event.date;
    }
  }
  return first;
}

function consents({ consent: packed }: MemberDigest, purpose: Of<'consent'>['purpose']): Answer {
  if (purpose !== 'phone' && purpose !== 'text' && purpose !== 'email') {
    return consentIn(packed, purpose);
  }
  return mayContact(
    {
      consentContact: consentIn(packed, 'contact') as Plain,
      consentPhone: consentIn(packed, 'phone') as Plain,
      consentText: consentIn(packed, 'text') as Plain,
      consentEmail: consentIn(packed, 'email') as Plain,
    },
    purpose,
  );
}
type Answer = (typeof PHOTO_CONSENT)[number];
type Plain = (typeof CONSENT)[number];

const TESTS: {
  readonly [T in SegmentCondition['type']]: (condition: Of<T>, today: string) => Test;
} = {
  county: ({ any }) => {
    const counties = new Set(any);
    return ({ county }) => counties.has(county);
  },
  zip: ({ any }) => {
    const codes = new Set(any);
    return ({ zip }) => codes.has(zip);
  },
  language: ({ any }) => {
    const languages = new Set<string>(any);
    const speaks = hasElement('languages', any);
    return (member) => languages.has(member.preferredLanguage) || speaks(member);
  },
  tag: ({ any }) => hasElement('tags', any),
  role: ({ any }) => hasElement('roles', any),
  group: ({ any }) => hasElement('groups', any),
  rung: ({ any }) => {
    const rungs = new Set(any);
    return ({ rung }) => rungs.has(rung);
  },
  'in-household':
    () =>
    ({ household }) =>
      household !== '',
  has: ({ what }) => hasAny(what === 'phone' ? 'phones' : 'emails'),
  consent:
    ({ purpose, answer }) =>
    (member) =>
      consents(member, purpose) === answer,
  came: ({ times, days, kind }, today) => {
    const within = until(today, days);
    return ({ places }) => atLeast(times, places, (place) => wasAt(place, within, kind));
  },
  'first-came': ({ days }, today) => {
    const within = until(today, days);
    return ({ places }) => {
      const first = firstDay(places);
      return first !== '' && within(first);
    };
  },
  missed: ({ times, days }, today) => {
    const within = until(today, days);
    return ({ places }) =>
      atLeast(
        times,
        places,
        ({ event, rsvp, mark }) => isExpected(rsvp) && mark === 'no-show' && within(event.date),
      );
  },
  'at-event': ({ event: id, rsvp: rsvps, mark: marks }) => {
    const said = new Set<string | null>(rsvps);
    const marked = new Set<string>(marks);
    return ({ places }) =>
      places.some(
        ({ event, rsvp, mark }) =>
          event.id === id &&
          (said.size === 0 || said.has(rsvp)) &&
          (marked.size === 0 || marked.has(mark)),
      );
  },
  needs: ({ what, days }, today) => {
    const within = since(today, days);
    return ({ places }) => places.some((place) => place[what] && within(place.event.date));
  },
  called: ({ what, days }, today) => {
    const within = until(today, days);
    return ({ calls }) => {
      const tried = calls.filter(({ date }) => within(date));
      if (what === 'tried') return tried.length > 0;
      const reached = tried.some(({ outcome }) => isReached(outcome));
      return what === 'reached' ? reached : tried.length > 0 && !reached;
    };
  },
  'one-on-one': ({ times, days }, today) => {
    const within = until(today, days);
    return ({ talks }) => atLeast(times, talks, ({ date }) => within(date));
  },
  'follow-up-due':
    (_, today) =>
    ({ talks }) =>
      talks.some(({ due }) => due !== '' && due <= today),
  added: ({ days }, today) => {
    const within = since(today, days);
    return ({ addedOn }) => within(addedOn);
  },
};

/** Whether what a condition says is so for a member, before its `not`. `today`: `YYYY-MM-DD`. */
export const conditionFits = (condition: SegmentCondition, today: string): Test =>
  (TESTS[condition.type] as (condition: SegmentCondition, today: string) => Test)(condition, today);
