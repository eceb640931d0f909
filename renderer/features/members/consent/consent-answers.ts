import type { ContactChannel } from '../../../core/model/consent';
import type { Member } from '../../../core/model/member';
import { CONSENT, type CONSENT_PURPOSES, PHOTO_CONSENT } from '../../../core/model/vocabulary';

/** What consent is asked for. */
export type Purpose = (typeof CONSENT_PURPOSES)[number];

/** An answer about a purpose; only photos know "from behind". */
export type Answer = (typeof PHOTO_CONSENT)[number];

/** When and how an answer was given; null when nobody noted it. */
export type Given = Member['consentContactGiven'];

/** The consent fields of a member. */
export type Consents = Pick<Member, (typeof FIELDS)[Purpose][number]>;

const FIELDS = {
  contact: ['consentContact', 'consentContactGiven'],
  phone: ['consentPhone', 'consentPhoneGiven'],
  text: ['consentText', 'consentTextGiven'],
  email: ['consentEmail', 'consentEmailGiven'],
  share: ['consentShare', 'consentShareGiven'],
  photo: ['consentPhoto', 'consentPhotoGiven'],
} as const;

/** The answer about a purpose, with when and how it was given. */
export function answerIn(
  consents: Consents,
  purpose: Purpose,
): { readonly answer: Answer; readonly given: Given } {
  const [answer, given] = FIELDS[purpose];
  return { answer: consents[answer], given: consents[given] };
}

/** Which answers there are to a purpose. */
export const answersTo = (purpose: Purpose): readonly Answer[] =>
  purpose === 'photo' ? PHOTO_CONSENT : CONSENT;

/** A new answer, given today in person unless said otherwise; nothing is noted about "not asked yet". */
export function answered(purpose: Purpose, answer: Answer, today: string): Partial<Consents> {
  const [field, given] = FIELDS[purpose];
  return {
    [field]: answer,
    [given]: answer === 'unknown' ? null : { on: today, how: 'in-person' },
  };
}

/** Another day or way of an answer that stays. */
export const givenAs = (purpose: Purpose, given: Given): Partial<Consents> => ({
  [FIELDS[purpose][1]]: given,
});

/** Whether a purpose is a way to get in touch, which falls back on the general answer. */
export const isChannel = (purpose: Purpose): purpose is ContactChannel =>
  purpose === 'phone' || purpose === 'text' || purpose === 'email';
