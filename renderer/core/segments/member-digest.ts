import { timeOf } from '../clock/stamp';
import type { Glance } from '../glance';
import { CONSENT_PURPOSES, PHOTO_CONSENT } from '../model/vocabulary';
import type { Json, RecordId } from '../record';

/** What rules ask of an event that someone was on the list of. `date`: `YYYY-MM-DD`, or empty. */
export type ListedEvent = { readonly id: RecordId; readonly date: string; readonly kind: string };

/** One place on an event's list. The same object serves everyone whose place there looks the same. */
export type Place = {
  readonly event: ListedEvent;
  readonly rsvp: string | null;
  readonly mark: string;
  readonly childcare: boolean;
  readonly ride: boolean;
  readonly interpreter: boolean;
};

/** A call that someone tried. */
export type TriedCall = { readonly date: string; readonly outcome: string };

/** A one-on-one. `due`: the day on which a next step that was not taken is due; empty when there is none. */
export type HadTalk = { readonly date: string; readonly due: string };

/** What rules need to know of one member, made once whenever something about the member changes. */
export type MemberDigest = {
  /** Empty when unknown. */
  readonly county: string;
  readonly zip: string;
  readonly preferredLanguage: string;
  readonly rung: string;
  readonly household: string;
  /** See `consentIn`. */
  readonly consent: number;
  /** Keys of the set elements (`tags/norte`). */
  readonly elements: readonly string[];
  /** When the record came to be, at the zero meridian. */
  readonly addedOn: string;
  readonly places: readonly Place[];
  readonly calls: readonly TriedCall[];
  readonly talks: readonly HadTalk[];
};

type Purpose = (typeof CONSENT_PURPOSES)[number];
type Answer = (typeof PHOTO_CONSENT)[number];

/** Fields of the answers, in the order of the purposes. */
const CONSENT_FIELDS = CONSENT_PURPOSES.map(
  (purpose) => `consent${purpose.slice(0, 1).toUpperCase()}${purpose.slice(1)}`,
);
const BITS = 2;
const MASK = 2 ** BITS - 1;

/** The answer about one purpose, from the one number that holds all six: there can be 100,000 of them. */
export const consentIn = (packed: number, purpose: Purpose): Answer =>
  PHOTO_CONSENT[(packed >> (CONSENT_PURPOSES.indexOf(purpose) * BITS)) & MASK] as Answer;

function packConsent(member: Glance): number {
  let packed = 0;
  for (const [place, field] of CONSENT_FIELDS.entries()) {
    const answer = PHOTO_CONSENT.indexOf(member.value(field) as Answer);
    if (answer > 0) packed |= answer << (place * BITS);
  }
  return packed;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** A member's own part of the digest; what hangs on the member is given. */
export const digestOf = (
  member: Glance,
  hanging: Pick<MemberDigest, 'places' | 'calls' | 'talks'>,
): MemberDigest => ({
  county: text(member.value('county')),
  zip: text(member.value('zip')),
  preferredLanguage: text(member.value('preferredLanguage')),
  rung: text(member.value('rung')),
  household: text(member.value('household')),
  consent: packConsent(member),
  elements: member.elements(),
  addedOn: dayOf(timeOf(member.base)),
  ...hanging,
});

const DAY_MS = 86_400_000;
/** Days that were asked for: members are added many on one day. */
const days = new Map<number, string>();

function dayOf(ms: number): string {
  const number = Math.floor(ms / DAY_MS);
  let day = days.get(number);
  if (day === undefined) {
    day = new Date(number * DAY_MS).toISOString().slice(0, 10);
    days.set(number, day);
  }
  return day;
}
