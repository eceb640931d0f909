import type { Member } from './member';
import type { CONSENT, CONSENT_PURPOSES } from './vocabulary';

/** Ways to get in touch, each with an answer of its own. */
export type ContactChannel = Extract<(typeof CONSENT_PURPOSES)[number], 'phone' | 'text' | 'email'>;

const ANSWER = { phone: 'consentPhone', text: 'consentText', email: 'consentEmail' } as const;

/** What of a member says whether the group may get in touch. */
export type ContactConsent = Pick<
  Member,
  'consentContact' | 'consentPhone' | 'consentText' | 'consentEmail'
>;

/**
 * Whether the group may reach a member this way. A "no" to getting in touch holds for every way; an answer
 * about the way itself comes before a "yes" in general; while it is unknown the general answer holds.
 */
export function mayContact(
  member: ContactConsent,
  channel: ContactChannel,
): (typeof CONSENT)[number] {
  if (member.consentContact === 'no') return 'no';
  const answer = member[ANSWER[channel]];
  return answer === 'unknown' ? member.consentContact : answer;
}
